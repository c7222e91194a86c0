package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** Commands about the host, its devices and secrets, as far as libvirt's test driver has them. */
final class HostCases {
    private static final String HOST = """
            capabilities; domcapabilities; domcapabilities --virttype ''; maxvcpus; maxvcpus --type ''; sysinfo; nodesevinfo; nodecpumap; nodecpumap --pretty
            freecell; freecell 1; freecell 9; freecell --all; freecell --all --cellno 0; freecell x; freepages; freepages --all; freepages 0; freepages 0 4
            freepages 0 2M; freepages 0 4194303; freepages 0 4194304; freepages 0 1foo; freepages 0 ''; freepages --cellno -2 --pagesize 4; freepages x y
            freepages --all --pagesize 4; freepages 0 0; allocpages 4 10; allocpages 4 x; allocpages x 1; allocpages 4 1 --all --cellno 0; allocpages 4 1 --all
            nodecpustats; nodecpustats --cpu -2; nodecpustats --percent; nodememstats; nodememstats --cell -2; nodesuspend mem 60; nodesuspend coma x
            nodesuspend coma 60; nodesuspend disk -1; node-memory-tune; node-memory-tune 1 2; node-memory-tune x; cpu-models i686; cpu-models nosuch
            cpu-baseline cpus.xml; cpu-baseline cpus.xml --features; cpu-baseline text; cpu-baseline ''; cpu-compare cpus.xml; cpu-compare nosuch
            hypervisor-cpu-baseline; hypervisor-cpu-baseline --model Penryn; hypervisor-cpu-baseline x --model y; hypervisor-cpu-compare cpus.xml --arch ''
            """;

    private static final String OBJECTS = """
            nodedev-list; nodedev-list --cap nosuch; nodedev-list --tree --inactive; nodedev-list --all --inactive; nodedev-info computer
            nodedev-info nosuch; nodedev-info a,b; nodedev-info 1,2,3; nodedev-info 2000000012341234,1000000012341234; nodedev-dumpxml nosuch --xpath ''
            nodedev-dumpxml scsi_host1 --xpath //wwnn; nodedev-create text; nodedev-define text; nodedev-destroy scsi_host11; nodedev-undefine computer
            nodedev-start a,b; nodedev-autostart computer; nodedev-autostart computer --disable; nodedev-dettach computer --driver vfio
            nodedev-detach computer --driver ''; nodedev-reattach computer; nodedev-reset nosuch; nodedev-event --list; nodedev-event --event nosuch
            nodedev-event; nodedev-event --event update --timeout 0; secret-list; secret-list --private; secret-define text; secret-dumpxml x
            secret-dumpxml 00000000-0000-4000-8000-000000000001; secret-get-value 0000000000004000-8000000000000001; secret-undefine ''
            secret-set-value x --file y --base64 z; secret-set-value x --plain --interactive; secret-set-value x; secret-event --list; secret-event --event lifecycle
            """;

    private static final String CPUS = """
            <?xml version='1.0'?>
            <cpu><arch>x86_64</arch><model>Penryn</model><topology sockets='1' cores='2' threads='1'/></cpu>
            <domain><cpu><arch>x86_64</arch><model>core2duo</model></cpu></domain>
            """;

    /** Directories change only in a script. */
    private static final String DIRECTORIES =
            "cd /usr/bin\npwd\ncd nosuch\ncd env\ndefine nosuch.xml\ncd ..\npwd\nsave-image-dumpxml nosuch\ncd ''\n";

    private HostCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                Comparison.ofCommands("the host", HOST)
                        .file("text", "just text\n")
                        .file("cpus.xml", CPUS),
                Comparison.of(
                                "no cells to have pages",
                                "-c",
                                "test://" + Comparison.DIRECTORY + "/host.xml",
                                "allocpages 4 1 --all")
                        .file("host.xml", "<node/>"),
                Comparison.of("the host, quietly", "-qc", "test:///default", "freecell --all; nodecpumap"),
                Comparison.ofCommands("devices of the host, and secrets", OBJECTS)
                        .file("text", "just text\n"),
                Comparison.ofScript("directories", DIRECTORIES),
                Comparison.ofCommands("a directory outside of a script", "cd /; pwd x"),
                Comparison.ofCommands("an editor", "edit test; dominfo test")
                        .environment("VISUAL", "sed -i s/8388608/9437184/"),
                Comparison.ofCommands(
                                "an editor that changes nothing", "edit test; edit test --skip-validate; edit nosuch")
                        .environment("VISUAL", "true"),
                Comparison.ofCommands("an editor that is not there", "edit test")
                        .environment("VISUAL", "nosuch"));
    }
}
