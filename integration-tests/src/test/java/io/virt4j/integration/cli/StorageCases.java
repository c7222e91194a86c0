package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** Domains that are undefined together with the volumes behind their disks. */
final class StorageCases {
    private static final String HOST = """
            <node>
              <domain type='test'>
                <name>web</name>
                <memory>8192</memory>
                <os><type>hvm</type></os>
                <devices>
                  <disk type='file' device='disk'><source file='/pool/a.img'/><target dev='vda'/></disk>
                  <disk type='volume' device='disk'><source pool='pool' volume='b.img'/><target dev='vdb'/></disk>
                  <disk type='volume' device='disk'><source pool='nopool' volume='c.img'/><target dev='vdc'/></disk>
                  <disk type='volume' device='disk'><source pool='pool' volume='nosuch'/><target dev='vdd'/></disk>
                  <disk type='file' device='disk'><source file='/elsewhere/e.img'/><target dev='vde'/></disk>
                  <disk type='file' device='cdrom'><target dev='hda' bus='ide'/><readonly/></disk>
                  <disk type='block' device='disk'><source dev='/dev/nosuch'/><target dev='vdf'/></disk>
                  <disk type='network' device='disk'>
                    <source protocol='rbd' name='x/y'><host name='h'/></source><target dev='vdg'/>
                  </disk>
                  <disk type='dir' device='floppy'><source dir='/pool/d'/><target dev='fda' bus='fdc'/></disk>
                  <disk type='file' device='disk'><source file='/pool/a,b.img'/><target dev='vdh'/></disk>
                </devices>
              </domain>
              <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
                <test:runstate>5</test:runstate>
                <test:hasmanagedsave/>
                <name>saved</name>
                <memory>8192</memory>
                <os><type>hvm</type></os>
                <devices>
                  <disk type='file' device='cdrom'><source file='/a.iso'/><target dev='hda' bus='ide'/><readonly/></disk>
                  <disk type='file' device='cdrom'><target dev='hdb' bus='ide'/><readonly/></disk>
                </devices>
              </domain>
              <pool type='dir'>
                <name>pool</name>
                <target><path>/pool</path></target>
                <volume><name>a.img</name><capacity>1000</capacity><target><path>/pool/a.img</path></target></volume>
                <volume><name>b.img</name><capacity>1000</capacity><target><path>/pool/b.img</path></target></volume>
                <volume><name>a,b.img</name><capacity>1000</capacity><target><path>/pool/a,b.img</path></target></volume>
              </pool>
            </node>
            """;

    private static final String MEDIA = """
            change-media saved hda --insert; change-media saved hda --update; change-media saved hda /b.iso --insert; change-media saved hda
            change-media saved hdb --eject; change-media saved hdb --insert; change-media saved hdb; change-media saved nosuch --eject
            detach-disk saved nosuch --config; detach-disk nosuch x
            """;

    private StorageCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                stopped("--remove-all-storage"),
                stopped("--remove-all-storage --delete-storage-volume-snapshots"),
                stopped("--remove-all-storage --storage ''"),
                stopped("--remove-all-storage --wipe-storage"),
                stopped("--remove-all-storage --storage vda"),
                stopped("--storage vda,vdb"),
                stopped("--storage /pool/a.img,b.img --wipe-storage"),
                stopped("--storage /pool/a,,b.img"),
                stopped("--storage vda,nosuch,/x"),
                stopped("--storage vdc,vdd,hda,vdg"),
                stopped("--storage vda,vda"),
                stopped("--storage b.img,vdb"),
                stopped("--storage ,"),
                stopped("--storage ''"),
                stopped("--storage vda --nvram"),
                stopped("--storage vda --managed-save --snapshots-metadata"),
                stopped("--wipe-storage"),
                given("undefine web --remove-all-storage", "-c"),
                given("undefine saved --storage nosuch; undefine saved --remove-all-storage; undefine saved", "-c"),
                given(MEDIA, "-c"),
                given(MEDIA, "-l", "log", "-c"),
                given("undefine web --storage vda --remove-all-storage", "-c"),
                given("undefine web --storage ''", "-c"),
                given("undefine nosuch --wipe-storage; undefine nosuch --wipe-storage --tpm --keep-tpm", "-c"),
                given("undefine nosuch --delete-storage-volume-snapshots --nvram --keep-nvram", "-c"),
                given("undefine nosuch --storage vda", "-c"),
                given("destroy web; undefine web --remove-all-storage", "-qc"),
                given("destroy web; undefine web --storage vde,x", "-l", "log", "-c"),
                given("undefine web --remove-all-storage", "-rc"));
    }

    private static Comparison stopped(String options) {
        return given("destroy web; undefine web " + options + "; undefine web --remove-all-storage; list --all", "-c");
    }

    private static Comparison given(String commands, String... options) {
        String[] arguments = Stream.concat(
                        Stream.of(options), Stream.of("test://" + Comparison.DIRECTORY + "/host.xml", commands))
                .toArray(String[]::new);
        return Comparison.of(String.join(" ", arguments), arguments)
                .file("host.xml", HOST)
                .log("log");
    }
}
