package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.PrivateHost;
import io.virt4j.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** jvirsh beside virsh on a real libvirtd: devices, disks with the jobs on them, tuning, and a migration that is refused. */
class DeviceComparisonTest {
    private static final String DOMAIN = """
            <domain type='qemu'>
              <name>vm</name>
              <uuid>00000000-0000-4000-8000-000000000001</uuid>
              <memory unit='MiB'>16</memory>
              <os><type>hvm</type></os>
              <devices>
                <disk type='file' device='disk'>
                  <driver name='qemu' type='qcow2'/>
                  <source file='%1$s/top.qcow2'/>
                  <target dev='vda' bus='virtio'/>
                </disk>
                <disk type='file' device='cdrom'><target dev='sda' bus='scsi'/></disk>
                <interface type='ethernet'>
                  <mac address='52:54:00:00:00:01'/><target dev='tap0'/><model type='virtio'/>
                </interface>
                <controller type='usb' model='none'/>
                <memballoon model='none'/>
              </devices>
            </domain>
            """;

    static final String DEVICES = """
            attach-disk vm DIR/new.raw vdb --targetbus virtio; domblklist vm; domblklist vm --details; domblkinfo vm vdb
            attach-disk vm DIR/new.raw vdb --persistent; attach-disk vm DIR/new.raw vdc --persistent --serial x; domblklist vm --inactive
            attach-disk vm DIR/new.raw vdc --config; detach-disk vm vdc --config; detach-disk vm vdc --live; detach-disk vm vdz
            change-media vm sda DIR/a.iso; domblkinfo vm --all; domblkinfo vm --all --human; change-media vm sda DIR/a.iso --insert
            change-media vm sda DIR/b.iso --config --live; change-media vm sda --eject --force; change-media vm sda --eject
            change-media vm sda DIR/a.iso --insert --config; change-media vm sda DIR/b.iso --update --config --print-xml
            attach-interface vm ethernet x; attach-interface vm network default --mac 52:54:00:00:00:09; domiflist vm
            attach-interface vm bridge br9 --config --mac 52:54:00:00:00:08 --model e1000; domiflist vm --inactive
            detach-interface vm bridge --config --print-xml; detach-interface vm bridge --config; detach-interface vm bridge --config
            attach-device vm nic.xml --config; update-device vm nic.xml --config; detach-device vm nic.xml --config; detach-device vm nic.xml
            attach-device vm nic.xml --current; attach-device vm bad.xml; detach-device-alias vm nosuch; detach-device-alias vm net0
            domif-getlink vm 52:54:00:00:00:01; domif-setlink vm 52:54:00:00:00:01 down; domif-getlink vm 52:54:00:00:00:01
            domif-setlink vm 52:54:00:00:00:01 down --config; domif-getlink vm 52:54:00:00:00:01 --config; domif-setlink vm nosuch up
            domifaddr vm; domifaddr vm --source arp; domifaddr vm --source agent; domblkerror vm; domifstat vm nosuch
            domblkthreshold vm vda 1M; domblkthreshold vm vdz 1M; domblkthreshold vm vda[9] 1; update-memory-device vm --print-xml
            """;

    static final String BLOCKS = """
            blockjob vm vda; blockjob vm vda --info; blockjob vm vda --raw; blockjob vm vda --abort; blockjob vm vdz; blockjob vm vda --bandwidth 5
            blockpull vm vda --wait; blockpull vm vda --wait --verbose; blockpull vm vdz; blockpull vm vda --bandwidth -1
            blockcopy vm vda --dest DIR/copy.qcow2 --wait --format qcow2 --transient-job
            blockjob vm vda; blockjob vm vda --raw; blockjob vm vda --bandwidth 2M; blockjob vm vda --raw --bytes; blockjob vm vda --abort
            blockcopy vm vda --dest DIR/copy2.qcow2 --wait --verbose --finish --transient-job --timeout 100
            blockcopy vm vda --dest DIR/copy3.qcow2 --pivot --transient-job --format qcow2 --verbose; domblklist vm
            blockcopy vm vda --dest DIR/copy3.qcow2; blockcopy vm vda --dest DIR/x --transient-job --bandwidth 99999999999999999
            blockcopy vm vda --xml bad.xml --transient-job; blockcopy vm vda --dest DIR/x --transient-job --granularity 3
            """;

    static final String COMMITS = """
            blockcommit vm vda --wait; blockcommit vm vda --active --wait --verbose; blockjob vm vda --info; blockjob vm vda --pivot; domblklist vm
            blockcommit vm vda --pivot; blockcommit vm vdz --keep-overlay; blockcommit vm vda --shallow --top nosuch
            blockresize vm vda 32M; domblkinfo vm vda; blockresize vm vdz 1; blockresize vm vda 33000001b
            domblkstat vm vda; domblkstat vm vda --human; domblkstat vm; domblkstat vm vdz
            """;

    static final String TUNING = """
            memtune vm; memtune vm --hard-limit 1G --config; memtune vm --config; memtune vm --hard-limit 1G --live; memtune vm --config
            memtune vm --min-guarantee 1 --config; memtune vm --hard-limit -1 --config; memtune vm --config; numatune vm; numatune vm --config
            numatune vm --nodeset 0 --config; numatune vm --config; numatune vm --mode preferred --config; numatune vm --config; numatune vm --mode 1
            schedinfo vm; schedinfo vm --config; schedinfo vm --set vcpu_quota=-1 --config; schedinfo vm cpu_shares=100 --live; schedinfo vm
            schedinfo vm --config --live; schedinfo vm --set emulator_period=abc; schedinfo vm --set cpu_shares=7 --config; schedinfo vm --config
            schedinfo vm --current; schedinfo vm --weight 5; blkiotune vm; blkiotune vm --config; blkiotune vm --weight 500 --config
            blkiotune vm --device-weights /dev/null,300 --config; blkiotune vm --config; blkiotune vm --weight 1 --config; blkiotune vm --live
            blkdeviotune vm vda; blkdeviotune vm vda --total-bytes-sec 1M; blkdeviotune vm vda; blkdeviotune vm vda --group-name g --config
            blkdeviotune vm vda --total-iops-sec 5 --read-iops-sec 5; blkdeviotune vm vdz; blkdeviotune vm vda --config; blkdeviotune vm vdz --config
            perf vm; perf vm --enable cmt; perf vm --enable cpu_cycles --config; perf vm --config; perf vm --disable cpu_cycles --config
            domiftune vm 52:54:00:00:00:01; domiftune vm 52:54:00:00:00:01 --inbound 10,20,30 --config; domiftune vm 52:54:00:00:00:01 --config
            domiftune vm nosuch; domiftune vm nosuch --outbound 1
            domjobinfo vm; domjobinfo vm --completed; domjobinfo vm --rawstats; domjobinfo vm --anystats; domjobabort vm; domjobabort vm --postcopy
            migrate-getmaxdowntime vm; migrate-setmaxdowntime vm 100; migrate-getmaxdowntime vm; migrate-setmaxdowntime vm 99999999999
            migrate-getspeed vm; migrate-setspeed vm 7; migrate-getspeed vm; migrate-setspeed vm -1; migrate-getspeed vm --postcopy
            migrate-compcache vm; migrate-compcache vm --size 2097152; migrate-compcache vm; migrate-compcache vm --size 3; migrate-postcopy vm
            migrate vm qemu+unix:///system?socket=/nosuch; migrate vm qemu:///system --p2p --live; migrate vm test:///default --live --verbose
            migrate vm qemu:///system --direct; migrate vm test:///default --offline --persistent; migrate vm test:///default --tls --dname x
            domlaunchsecinfo vm; domsetlaunchsecstate vm --secret nic.xml --secrethdr nic.xml; domrename vm other; dom-fd-associate vm n 0
            domxml-from-native qemu-argv nic.xml; domxml-to-native qemu-argv --xml nic.xml; domxml-to-native nosuch --domain vm
            """;

    static final String STOPPED = """
            destroy vm; define vm.xml; domblklist vm; domblkinfo vm --all; domblkinfo vm vda; domblkstat vm vda; domblkerror vm; domifstat vm tap0
            domif-setlink vm tap0 down; domif-getlink vm tap0; domifaddr vm; memtune vm; numatune vm; schedinfo vm; schedinfo vm --current
            blkiotune vm; blkdeviotune vm vda; perf vm; attach-disk vm DIR/new.raw vdb; attach-disk vm DIR/new.raw vdb --current
            attach-disk vm DIR/new.raw vdc --persistent; detach-disk vm vdb --persistent; detach-disk vm vdc --live; detach-disk vm vdc --current
            change-media vm sda DIR/a.iso --current; change-media vm sda --eject; blockresize vm vda 1M; blockpull vm vda; domjobinfo vm
            domrename vm other; domrename other vm; migrate vm qemu:///system --p2p --offline; domjobinfo vm --completed
            """;

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void changesOfADomainReadTheSame(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        Path images = Files.createDirectory(directory.resolve("images"));
        Files.writeString(directory.resolve("vm.xml"), DOMAIN.formatted(images));
        Files.writeString(directory.resolve("bad.xml"), "<disk><nosuch/></disk>");
        Files.writeString(
                directory.resolve("nic.xml"),
                "<interface type='ethernet'><mac address='52:54:00:00:00:07'/><model type='e1000'/></interface>");
        CommandResult expected = liveByVirsh(virsh, images, directory);
        CommandResult actual = live(Programs.jvirsh(), virsh, images, directory);
        assertThat(actual.stdout()).isEqualTo(expected.stdout());
        assertThat(actual.stderr()).isEqualTo(expected.stderr());
    }

    /** A migration of virsh's that fails at once can end before virsh waits for its end, and then it waits for ever. */
    private static CommandResult liveByVirsh(Program virsh, Path images, Path directory) throws Exception {
        try {
            return live(virsh, virsh, images, directory);
        } catch (IllegalStateException e) {
            virsh.with("-c", host.uri(), "destroy vm; undefine vm")
                    .in(directory)
                    .run();
            return live(virsh, virsh, images, directory);
        }
    }

    private static CommandResult live(Program program, Program virsh, Path images, Path directory) throws Exception {
        prepare(images);
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        virsh.with("-c", host.uri(), "define vm.xml; start vm").in(directory).run();
        for (String commands : new String[] {DEVICES, BLOCKS, COMMITS, TUNING, STOPPED}) {
            if (commands.equals(COMMITS)) {
                virsh.with("-c", host.uri(), "snapshot-create-as vm s1 --disk-only --no-metadata")
                        .run();
            }
            CommandResult result = program.with("-c", host.uri(), commands.replace("DIR", images.toString()))
                    .in(directory)
                    .run();
            out.append(result.stdout().replaceAll("(times|\\(ns\\):)( +)[0-9]+", "$1$2<nanoseconds>"));
            err.append(result.stderr());
        }
        virsh.with("-c", host.uri(), "undefine vm").in(directory).run();
        return new CommandResult(
                0, out.toString(), err.toString().replaceAll("(\\r[^\\r\\n]*\\[[ 0-9]+%\\])+", "<progress>"));
    }

    private static void prepare(Path images) throws Exception {
        CommandResult made = host.run(
                "sh",
                "-ec",
                "cd " + images + "; rm -f *; chmod 777 .; qemu-img create -q -f qcow2 base.qcow2 16M; "
                        + "qemu-img create -q -f qcow2 -b base.qcow2 -F qcow2 top.qcow2; truncate -s 1M new.raw; truncate -s 64k a.iso b.iso");
        assertThat(made.exitCode()).as(made.stderr()).isZero();
    }
}
