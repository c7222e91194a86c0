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

/** jvirsh beside virsh as a domain moves between two real hosts, and as it is not let go. */
class MigrationComparisonTest {
    private static final String DOMAIN = """
            <domain type='qemu'>
              <name>m</name>
              <uuid>00000000-0000-4000-8000-000000000001</uuid>
              <memory unit='MiB'>16</memory>
              <os><type>hvm</type></os>
              <devices><controller type='usb' model='none'/><memballoon model='none'/></devices>
            </domain>
            """;

    static final String MIGRATIONS = """
            define m.xml; start m --paused; migrate-setmaxdowntime m 200; migrate-getmaxdowntime m; migrate-setspeed m 10; migrate-getspeed m
            migrate-getspeed m --postcopy; migrate-setspeed m 9 --postcopy; migrate-compcache m; migrate-compcache m --size 1048576; migrate-compcache m --size 3
            migrate-postcopy m; domjobinfo m; domjobabort m; migrate m OTHER --live --timeout 5 --timeout-suspend --timeout-postcopy --postcopy
            migrate m OTHER --offline --live; migrate m OTHER --live --tunnelled; migrate m OTHER --live --copy-storage-synchronous-writes
            migrate m OTHER --live --parallel-connections 2; migrate m OTHER --live --parallel --parallel-connections x; migrate m OTHER --live --auto-converge-initial 5
            destroy m; start m --paused; migrate m OTHER --live --tls; migrate m OTHER --live --change-protection --abort-on-error --migrateuri nosuch://x
            migrate m OTHER --live --compressed --comp-methods xbzrle --comp-xbzrle-cache 3 --migrateuri unix://MIGRATION; migrate m OTHER --postcopy-resume
            migrate m OTHER --live --graphicsuri x --listen-address 127.0.0.1 --migrate-disks vda --disks-port 1 --migrateuri nosuch://x; migrate m OTHER --postcopy-resume --postcopy
            migrate m OTHER --live --postcopy-bandwidth 9 --migrateuri unix://MIGRATION --dname ''; migrate m HERE --live; migrate m HERE --p2p; migrate m OTHER --live --zerocopy
            migrate m OTHER --offline; migrate m OTHER --live --timeout -1; migrate m OTHER --timeout 5; migrate m OTHER --live --xml nosuch; migrate m nosuch:///x
            migrate m OTHER --live --migrateuri unix://MIGRATION --verbose --timeout 0; domstate m --reason; list --all --name; migrate m OTHER --live; undefine m
            migrate m OTHER; connect OTHER; list --all --name; domstate m --reason; migrate m HERE --p2p --live --persistent --undefinesource --dname m2 --migrateuri unix://MIGRATION
            list --all --name; connect HERE; list --all --name; domstate m2 --reason; migrate m2 OTHER --live --xml m.xml --dname m --migrateuri unix://MIGRATION
            migrate m2 OTHER --p2p --tunnelled --live --suspend --dname m3 --bandwidth 100; domstate m2 --reason; migrate m2 OTHER --offline --persistent
            connect OTHER; list --all --name; domstate m3 --reason; destroy m3; connect HERE; undefine m2; list --all --name
            """;

    @RegisterExtension
    static final PrivateHost here = PrivateHost.builder().hostname("first-host").build();

    @RegisterExtension
    static final PrivateHost other =
            PrivateHost.builder().hostname("second-host").build();

    @Test
    void migrationsReadTheSame(@TempDir Path directory) throws Exception {
        Program virsh = Programs.virshOrSkip();
        Files.writeString(directory.resolve("m.xml"), DOMAIN);

        CommandResult expected = run(virsh, directory);
        assertThat(expected.stdout()).contains("shut off (migrated)");
        assertThat(run(Programs.jvirsh(), directory)).isEqualTo(expected);
    }

    private static CommandResult run(Program program, Path directory) throws Exception {
        String commands = MIGRATIONS
                .replace("MIGRATION", directory.resolve("socket").toString())
                .replace("OTHER", other.uri())
                .replace("HERE", here.uri());
        CommandResult result =
                program.with("-c", here.uri(), commands).in(directory).run();
        return new CommandResult(
                result.exitCode(),
                result.stdout(),
                result.stderr().replaceAll("(\\r[^\\r\\n]*\\[[ 0-9]+ %\\])+", "<progress>"));
    }
}
