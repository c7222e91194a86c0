package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** Networks and their ports, interfaces of the host, and network filters. */
final class NetworkCases {
    private static final String LAB = """
            <network>
              <name>lab</name>
              <uuid>00000000-0000-4000-8000-0000000000b1</uuid>
              <bridge name='virbr9'/>
              <ip address='10.9.0.1' netmask='255.255.255.0'><dhcp><range start='10.9.0.2' end='10.9.0.9'/></dhcp></ip>
            </network>
            """;

    private static final String INTERFACE = """
            <interface type='ethernet' name='eth7'>
              <start mode='none'/>
              <mac address='aa:bb:cc:00:00:07'/>
              <protocol family='ipv4'><dhcp/></protocol>
            </interface>
            """;

    private NetworkCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                of("the life of networks", """
                        net-define lab.xml; net-list --all; net-autostart lab; net-list --all --autostart; net-info lab
                        net-start lab; net-start lab; net-list; net-undefine lab; net-dumpxml lab; net-destroy lab; net-list --inactive
                        net-autostart lab --disable; net-undefine lab; net-info lab; net-create lab.xml; net-create lab.xml
                        net-autostart lab; net-list --transient; net-destroy lab; net-destroy lab; net-create bad.xml; net-define bad.xml --validate
                        net-define ''; net-define nosuch.xml; net-create --file lab.xml --validate; net-undefine 00000000-0000-4000-8000-0000000000b1
                        """),
                of("the ways to name and list networks", """
                        net-define lab.xml; net-name lab; net-name 00000000-0000-4000-8000-0000000000b1; net-uuid lab; net-name ''
                        net-uuid 00000000-0000-4000-8000-0000000000b1; net-name 123456789012345678901234567890123456
                        net-list --name --all; net-list --uuid --all; net-list --name --uuid; net-list --table --name; net-list --persistent
                        net-list --no-autostart --table; net-dumpxml lab --xpath //range --wrap; net-dumpxml lab --inactive; net-dumpxml lab //range
                        net-dumpxml nosuch --xpath ''; net-dumpxml lab --xpath ''; net-dumpxml lab --xpath //nosuch
                        """),
                of("changes of one element", """
                        net-update default add ip-dhcp-host host.xml; net-update default add-first ip-dhcp-host host.xml --live
                        net-update default modify ip-dhcp-host host.xml --current; net-update default delete ip-dhcp-host host.xml --config --live
                        net-update default add ip-dhcp-range "<range start='192.168.122.2' end='192.168.122.3'/>" --parent-index 0
                        net-update default bogus bogus nosuch.xml --parent-index x; net-update default add bogus nosuch.xml
                        net-update default add ip nosuch.xml --parent-index x; net-update default add ip nosuch.xml; net-update default add ip <x/>
                        net-update nosuch a b c --live --current; net-update default a b c --config --current; net-update nosuch '' '' ''
                        net-update default '' b c; net-update default add '' c; net-update default add-last forward-pf '' --live
                        net-destroy default; net-update default add dns-host "<host ip='192.168.122.7'><hostname>h</hostname></host>"; net-dumpxml default
                        """),
                of("leases and ports", """
                        net-dhcp-leases default; net-dhcp-leases default --mac ''; net-dhcp-leases nosuch --mac 52:54:00:00:00:01
                        net-port-list default; net-port-list nosuch --uuid --table; net-port-create default lab.xml --validate
                        net-port-create default nosuch.xml; net-port-create default ''; net-port-dumpxml default x; net-port-dumpxml nosuch x --wrap
                        net-port-delete default 00000000-0000-4000-8000-0000000000b1; net-port-delete '' ''; net-port-delete default x
                        """),
                Comparison.ofCommands("the status of a port that is not there", "net-port-delete default x"),
                of("interfaces of the host", """
                        iface-list; iface-list --all --inactive; iface-list --inactive; iface-define eth7.xml; iface-define eth7.xml --validate
                        iface-list --all; iface-start eth7; iface-start aa:bb:cc:00:00:07; iface-dumpxml eth7; iface-dumpxml eth7 --inactive
                        iface-name aa:bb:cc:00:00:07; iface-name eth7; iface-mac eth7; iface-mac aa:bb:cc:00:00:07; iface-mac ''
                        iface-dumpxml a:b:c:d:e:f; iface-dumpxml 0aa:bb:cc:dd:ee:ff; iface-define bad.xml; iface-undefine eth7; iface-undefine nosuch
                        iface-begin; iface-begin; iface-rollback; iface-commit; iface-rollback; iface-begin; iface-commit
                        iface-bridge eth1 br0; iface-bridge eth1 eth1; iface-bridge eth1 br0 --delay x; iface-bridge nosuch '' --delay x
                        iface-unbridge eth1; iface-unbridge nosuch; iface-unbridge ''; iface-destroy eth1; iface-destroy eth1; iface-list --all
                        """),
                Comparison.ofCommands("the status of a destroyed interface", "iface-destroy eth1"),
                of("network filters on a host that has none", """
                        nwfilter-list; nwfilter-define lab.xml; nwfilter-define nosuch.xml --validate; nwfilter-dumpxml x; nwfilter-undefine ''
                        nwfilter-binding-list; nwfilter-binding-create lab.xml; nwfilter-binding-dumpxml vnet0; nwfilter-binding-delete vnet0
                        nwfilter-edit x; nwfilter-dumpxml 00000000-0000-4000-8000-0000000000b1
                        """),
                of("events of networks", """
                        net-event; net-event --list; net-event --event ''; net-event --event bogus --timeout x; net-event --event lifecycle --timeout 0
                        net-event --event lifecycle --timeout 2147484; net-event lifecycle; net-event --network default --event lifecycle --timeout 1
                        net-event --event lifecycle --timeout x --network nosuch
                        """),
                Comparison.of("what debugging tells of networks and interfaces", "-d0", "-c", "test:///default", """
                        net-info default; net-name dd8fe884-6c02-601e-7551-cca97df1c5df; net-uuid default; net-port-dumpxml default x
                        iface-start eth1; iface-name aa:bb:cc:dd:ee:ff; nwfilter-dumpxml 00000000-0000-4000-8000-0000000000b1
                        nwfilter-binding-delete vnet0; iface-bridge eth1 br0
                        """),
                Comparison.of("networks and interfaces, read only", "-rc", "test:///default", """
                        net-autostart default; net-autostart default --disable; net-destroy default; net-undefine default; net-info default
                        iface-begin; iface-destroy eth1; iface-undefine eth1; net-update default add ip-dhcp-host <host/>; iface-list
                        """),
                Comparison.of("networks and interfaces, quietly", "-qc", "test:///default", """
                                net-define lab.xml; net-autostart lab; net-start lab; net-list; net-info lab; net-destroy lab; net-undefine lab
                                net-update default add ip-dhcp-host host.xml; iface-list; iface-begin; iface-commit; net-edit default
                                """)
                        .file("lab.xml", LAB)
                        .file("host.xml", "<host mac='52:54:00:00:00:09' ip='192.168.122.9'/>")
                        .environment("EDITOR", "true"),
                of("networks and interfaces in an editor", """
                                net-edit default; net-edit nosuch; net-edit ''; iface-edit eth1; iface-edit nosuch; net-dumpxml default
                                """).environment("EDITOR", "sed -i s/virbr0/virbr7/"));
    }

    private static Comparison of(String name, String commands) {
        return Comparison.ofCommands(name, commands)
                .file("lab.xml", LAB)
                .file("eth7.xml", INTERFACE)
                .file("bad.xml", "<network><name>bad</name><ip address='300.1.2.3'/></network>")
                .file("host.xml", "<host mac='52:54:00:00:00:09' ip='192.168.122.9'/>");
    }
}
