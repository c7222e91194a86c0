package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** Storage pools and volumes. */
final class PoolCases {
    private static final String POOL = """
            <pool type='dir'>
              <name>scratch</name>
              <uuid>00000000-0000-4000-8000-0000000000c1</uuid>
              <target><path>/scratch</path></target>
            </pool>
            """;

    private static final String VOLUME = """
            <volume>
              <name>fresh</name>
              <capacity unit='GiB'>3</capacity>
              <allocation unit='MiB'>64</allocation>
              <target><format type='qcow2'/></target>
            </volume>
            """;

    private PoolCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                of("the life of pools", """
                        pool-define scratch.xml; pool-list --all; pool-autostart scratch; pool-start scratch; pool-start scratch; pool-info scratch
                        pool-info scratch --bytes; pool-refresh scratch; pool-delete scratch; pool-undefine scratch; pool-destroy scratch
                        pool-info scratch; pool-refresh scratch; pool-build scratch; pool-build scratch --overwrite --no-overwrite; pool-delete scratch
                        pool-autostart scratch --disable; pool-undefine scratch; pool-undefine scratch; pool-create scratch.xml; pool-create scratch.xml
                        pool-autostart scratch; pool-list --transient; pool-destroy 00000000-0000-4000-8000-0000000000c1; pool-define ''
                        pool-create nosuch.xml --overwrite --no-overwrite; pool-create scratch.xml --build --overwrite; pool-create nosuch.xml
                        pool-start default-pool --overwrite --no-overwrite; pool-start nosuch --overwrite --no-overwrite; pool-define fresh.xml
                        """),
                of("the ways to name and list pools", """
                        pool-define scratch.xml; pool-name scratch; pool-name 00000000-0000-4000-8000-0000000000c1; pool-uuid scratch; pool-uuid ''
                        pool-uuid 00000000-0000-4000-8000-0000000000c1; pool-list --all --details; pool-list --uuid --name --all; pool-list --inactive
                        pool-list --type dir,netfs; pool-list --type bogus,dir; pool-list --type ''; pool-list --type active; pool-list --all --inactive
                        pool-list --details --uuid --type bogus; pool-list --details --name; pool-list --type iscsi-direct --details; pool-list --name
                        pool-dumpxml scratch --xpath //path --wrap; pool-dumpxml nosuch --inactive; pool-dumpxml scratch --inactive; pool-capabilities
                        """),
                of("pools that are given by options", """
                        pool-define-as p dir --target /p; pool-define-as p2 dir; pool-create-as p3 dir --target /p3 --build; pool-create-as p3 dir - - - - /p3
                        pool-list --all; pool-define-as p bogus --target /p1; pool-create-as '' '' --secret-usage a --secret-uuid b
                        pool-create-as p dir --overwrite --no-overwrite --secret-usage a --secret-uuid b; pool-create-as x y --target '' --source-format ''
                        pool-create-as p iscsi --source-host h --source-path d --source-dev iqn --source-name n --target /t --source-format f --auth-type \
                        chap --auth-username u --secret-usage s --adapter-name a --source-protocol-ver 4 --source-initiator i --print-xml
                        pool-define-as p scsi --adapter-wwnn a --adapter-wwpn b --adapter-parent c --adapter-name d --print-xml
                        pool-define-as p scsi --adapter-wwnn a --adapter-wwpn b --adapter-parent-wwnn c --adapter-parent-wwpn d --print-xml
                        pool-define-as p scsi --adapter-wwnn a --adapter-wwpn b --adapter-parent-fabric-wwn c --secret-uuid d --print-xml
                        pool-define-as 'a&b' "<it's>" --source-protocol-ver 4 --print-xml; pool-define-as p rbd --auth-type x --auth-username u --print-xml
                        """),
                of("where pools could be", """
                        find-storage-pool-sources-as logical; find-storage-pool-sources-as netfs; find-storage-pool-sources-as netfs --host h --port 1
                        find-storage-pool-sources-as netfs h ''; find-storage-pool-sources-as netfs h --initiator ''; find-storage-pool-sources-as bogus
                        find-storage-pool-sources-as ''; find-storage-pool-sources netfs source.xml; find-storage-pool-sources netfs scratch.xml
                        find-storage-pool-sources logical; find-storage-pool-sources logical nosuch.xml; find-storage-pool-sources bogus --srcSpec ''
                        """),
                of("events of pools", """
                        pool-event; pool-event --list; pool-event --event ''; pool-event --event bogus; pool-event --event refresh --timeout x
                        pool-event --pool default-pool --event lifecycle --timeout 1 --loop; pool-event default-pool
                        """),
                of("the life of volumes", """
                        vol-create default-pool fresh.xml; vol-create default-pool fresh.xml; vol-create default-pool nosuch.xml; vol-create nosuch ''
                        vol-list default-pool; vol-list default-pool --details; vol-info fresh default-pool; vol-info fresh default-pool --bytes
                        vol-info fresh --pool default-pool --physical; vol-clone fresh copy default-pool; vol-clone fresh copy default-pool
                        vol-clone fresh 'a<b>' default-pool --print-xml; vol-clone fresh ''; vol-clone fresh '' default-pool
                        vol-create-from default-pool fresh.xml copy; vol-create-from default-pool fresh.xml copy default-pool
                        vol-dumpxml copy default-pool --xpath //capacity; vol-resize copy 5G default-pool; vol-resize copy -5G default-pool
                        vol-resize copy '-5G' default-pool --shrink; vol-resize copy x default-pool; vol-resize nosuch x; vol-wipe copy default-pool
                        vol-wipe copy default-pool bogus; vol-wipe copy default-pool random; vol-delete copy default-pool; vol-delete copy
                        vol-delete /default-pool/fresh --delete-snapshots; vol-list default-pool; pool-destroy default-pool; vol-list default-pool
                        vol-info x default-pool; vol-create default-pool fresh.xml; vol-create-as default-pool v 5
                        """),
                of("the ways to name volumes", """
                        vol-create-as default-pool v 5; pool-create scratch.xml; vol-key v default-pool; vol-path v default-pool; vol-name v
                        vol-name /default-pool/v; vol-pool /default-pool/v; vol-pool /default-pool/v --uuid; vol-pool v; vol-key v; vol-path /default-pool/v
                        vol-info /default-pool/v scratch; vol-info v scratch; vol-info '' nosuch; vol-info v ''; vol-info v nosuch; vol-name ''
                        vol-info /default-pool/v dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566; vol-create-from scratch fresh.xml v nosuch
                        """),
                of("volumes that are given by options", """
                        vol-create-as default-pool v 10M --allocation 1k; vol-info v default-pool; vol-create-as default-pool w 10MB --backing-vol v
                        vol-create-as default-pool x 1 --backing-vol /default-pool/v --backing-vol-format raw --format qcow2 --allocation 0 --print-xml
                        vol-create-as default-pool x 1 --backing-vol nosuch; vol-create-as default-pool x 1 --backing-vol-format raw --print-xml
                        vol-create-as default-pool '' x; vol-create-as default-pool x ''; vol-create-as default-pool x 1 --format ''
                        vol-create-as nosuch x y; vol-create-as default-pool x 5 --prealloc-metadata; vol-create-as default-pool '<&>' 1 '' --print-xml
                        """),
                sizes(
                        "10b",
                        "10K",
                        "10kb",
                        "10KiB",
                        "1E",
                        "15EB",
                        "16E",
                        "17179869184G",
                        "18446744073709551615",
                        "18446744073709551616"),
                sizes(
                        "0", "-1", "' 5'", "+5", "++5", "abc", "10XB", "1.5M", "'10 M'", "010", "0x10", "10Bytes",
                        "1Ki", "''", "1bb"),
                of("what is in volumes", """
                        vol-create-as default-pool v 5; vol-upload v fresh.xml default-pool; vol-upload v nosuch default-pool; vol-upload v '' default-pool
                        vol-upload v fresh.xml default-pool --offset -1; vol-upload v fresh.xml default-pool --length -1; vol-upload v x --length 1k
                        vol-upload v fresh.xml default-pool 1 2 --sparse; vol-upload x y --offset 99999999999999999999; vol-upload v fresh.xml ''
                        vol-download v new default-pool; vol-download v old default-pool --sparse; vol-download v /nosuch/new default-pool
                        vol-download v / default-pool; vol-download v new nosuch; vol-download v new default-pool --offset x; vol-download v ''
                        """).log("old"),
                Comparison.of("what debugging tells of pools and volumes", "-d0", "-c", "test:///default", """
                                pool-info default-pool; pool-list --details; pool-uuid default-pool; vol-create-as default-pool v 5
                                vol-create-as default-pool w 5 --backing-vol /default-pool/v; vol-create-as default-pool x 5 --backing-vol nosuch
                                vol-info v default-pool; vol-info /default-pool/v; vol-info nosuch default-pool; vol-name nosuch; vol-clone v y default-pool
                                """),
                Comparison.of("pools and volumes, read only", "-rc", "test:///default", """
                                pool-autostart default-pool; pool-refresh default-pool; pool-destroy default-pool; pool-undefine default-pool
                                pool-define-as p dir --target /p; vol-create-as default-pool v 5; find-storage-pool-sources-as logical; pool-info default-pool
                                """),
                Comparison.of("pools and volumes, quietly", "-qc", "test:///default", """
                                pool-define scratch.xml; pool-build scratch; pool-start scratch; vol-create scratch fresh.xml; vol-list scratch --details
                                vol-clone fresh copy scratch; vol-delete copy scratch; pool-refresh scratch; pool-list --details; pool-destroy scratch
                                pool-edit scratch; pool-undefine scratch
                                """)
                        .file("scratch.xml", POOL)
                        .file("fresh.xml", VOLUME)
                        .environment("EDITOR", "true"),
                of(
                                "pools in an editor",
                                "pool-define scratch.xml; pool-edit scratch; pool-edit nosuch; pool-edit ''; pool-dumpxml scratch")
                        .environment("EDITOR", "sed -i s,/scratch,/moved,"));
    }

    private static Comparison of(String name, String commands) {
        return Comparison.ofCommands(name, commands)
                .file("scratch.xml", POOL)
                .file("fresh.xml", VOLUME)
                .file("source.xml", "<source><host name='h'/></source>")
                .file("old", "what was there");
    }

    private static Comparison sizes(String... sizes) {
        StringBuilder commands = new StringBuilder();
        for (String size : sizes) {
            commands.append("vol-create-as default-pool v ").append(size).append(" --print-xml\n");
        }
        return Comparison.ofCommands("sizes from " + sizes[0], commands.toString());
    }
}
