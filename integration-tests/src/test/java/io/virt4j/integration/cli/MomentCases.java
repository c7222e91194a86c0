package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** Snapshots, checkpoints, backups, saves and dumps, as far as libvirt's test driver has them. */
final class MomentCases {
    private static final String TREE = """
            snapshot-create-as test a 'the <first>'; snapshot-create-as test b; snapshot-current test --snapshotname a; snapshot-create-as test c
            snapshot-create-as test d --diskspec vda,snapshot=internal
            """;

    private static final String LISTS = """
            snapshot-list test --name; snapshot-list test --tree; snapshot-list test --tree --from a; snapshot-list test --tree --current
            snapshot-list test --tree --from a --descendants; snapshot-list test --name --from a; snapshot-list test --name --from a --descendants
            snapshot-list test --name --roots; snapshot-list test --name --leaves; snapshot-list test --name --no-leaves --topological
            snapshot-list test --name --metadata; snapshot-list test --no-metadata; snapshot-list test --inactive; snapshot-list test --external
            snapshot-list test --tree --name; snapshot-list test --parent --roots; snapshot-list test --tree --leaves --metadata
            snapshot-list test --roots --from a; snapshot-list test --descendants; snapshot-list test --from a --current; snapshot-list test --from nosuch
            snapshot-info test a; snapshot-info test --current; snapshot-info test; snapshot-info test a --current; snapshot-parent test d
            snapshot-parent test a; snapshot-current test --name; snapshot-current test --name --snapshotname a; snapshot-current test --snapshotname ''
            snapshot-dumpxml test a --xpath /domainsnapshot/description; snapshot-dumpxml test x; snapshot-dumpxml test '' --xpath ''
            snapshot-revert test b --paused; domstate test; snapshot-revert test --current --running --paused; snapshot-revert test
            snapshot-delete test c --children-only; snapshot-delete test a --children; snapshot-delete test --current; snapshot-list test --tree
            """;

    private static final String DOCUMENTS = """
            snapshot-create-as test s --print-xml --memspec file=/m,snapshot=external --diskspec vda,snapshot=external,driver=qcow2,file=/a,,b vdb
            snapshot-create-as test --print-xml --diskspec vda,stype=block,file=/dev/x; snapshot-create-as test --print-xml --diskspec vda,stype=dir
            snapshot-create-as test --print-xml --diskspec vda,nosuch=x; snapshot-create-as test --print-xml --memspec x; snapshot-create-as test ''
            snapshot-create-as test s d vda,snapshot=no vdb --print-xml; snapshot-create-as test --name s --print-xml d file=/m,snapshot=external
            snapshot-create-as test s --print-xml --diskspec ''; snapshot-create-as test --halt --disk-only --quiesce; snapshot-create test nosuch.xml
            snapshot-create test snapshot.xml; snapshot-create test snapshot.xml --redefine --current; snapshot-create test text; snapshot-delete test s
            checkpoint-create-as test c --print-xml --diskspec vda,checkpoint=bitmap,bitmap=b vdb; checkpoint-create-as test --diskspec vda,x
            checkpoint-create-as test a 'the <first>'; checkpoint-create-as test b; checkpoint-list test --name; checkpoint-list test --tree
            checkpoint-list test --tree --from a; checkpoint-list test --name --roots; checkpoint-list test --name --leaves; checkpoint-list test --tree --leaves
            checkpoint-info test b; checkpoint-info test; checkpoint-parent test b; checkpoint-parent test a; checkpoint-dumpxml test a --xpath //description
            checkpoint-dumpxml test --xpath ''; checkpoint-create test --redefine-validate; checkpoint-delete test a --children; checkpoint-list test
            backup-begin test; backup-begin test text; backup-begin test nosuch; backup-begin test text nosuch; backup-dumpxml test; backup-dumpxml test --xpath ''
            """;

    private static final String SAVES = """
            save test a.img --running --paused; save test ''; save test a.img --xml ''; save test a.img --bypass-cache; save test a.img --verbose; list
            save-image-dumpxml a.img --xpath //name; save-image-dumpxml text; save-image-dumpxml nosuch; save-image-define a.img nosuch
            save-image-define a.img text; save-image-edit a.img --running --paused; save-image-edit a.img; restore a.img --reset-nvram; restore a.img
            restore nosuch; restore a.img --xml nosuch; restore a.img --xml ''; managedsave test --running --paused; managedsave test
            managedsave test; managedsave-dumpxml test; managedsave-define test nosuch; managedsave-define test text; managedsave-edit test
            managedsave-remove test; managedsave-remove test; start test; dump test core --verbose; dump test core --live --crash; dump test core --format elf
            dump test core --memory-only --format nosuch; dump test core --memory-only --format win-dmp; dump test core --crash; domstate test --reason
            """;

    private MomentCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                Comparison.ofCommands("snapshots", TREE + LISTS),
                Comparison.of("snapshots, quietly", "-qc", "test:///default", TREE + LISTS),
                Comparison.ofCommands("documents of snapshots and checkpoints", DOCUMENTS)
                        .file("text", "This is not XML.\n")
                        .file("snapshot.xml", "<domainsnapshot><name>s</name></domainsnapshot>"),
                Comparison.ofCommands("saves and dumps", SAVES)
                        .file("text", "This is not XML.\n")
                        .environment("EDITOR", "true")
                        .environment("VISUAL", "true")
                        .virshMayHang());
    }
}
