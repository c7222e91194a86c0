package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * jvirsh beside the virsh of this machine: the same bytes on standard output and standard error, the same exit status.
 *
 * <p>What jvirsh does not have, and is not compared: a line editor in scripts, where virsh completes at a tab and moves the
 * cursor at the edge of a terminal that TERM tells it of; the warning about a locale that is not installed.
 *
 * <p>What differs on purpose: the help and the long version are each program's own; a file with a NUL character is refused,
 * where virsh takes what stands before it; bytes of an error message that are not UTF-8 are replaced; a script goes on
 * behind the line that answers a host's question, where virsh loses the rest. In XPath, what is refused for a name or an
 * argument is refused even where nothing would be looked at, a union may not end with its bar, and nodes of namespaces
 * have no text.
 */
class VirshComparisonTest {
    /** Where versions after 9.0, which jvirsh is held to, differ from it, by the name of the comparison. */
    private static final Map<String, String> NEWER = Map.of(
            "a table with UUIDs", "virsh 11.3 has a column for UUIDs; 9.0 refuses --table with --uuid",
            "options that look like none", "virsh 11.3 takes them for options; 9.0 takes them for data");

    /** The same for versions before. */
    private static final Map<String, String> OLDER = Map.of(
            "undefine's options", "virsh has --tpm and --keep-tpm since 8.9",
            "options that the test driver does not know", "virsh has --reset-nvram since 8.1");

    @TempDir
    private static Path files;

    private static ResidentJvm resident;
    private static Program virsh;
    private static String version;
    private static Map<String, String> differences;

    @BeforeAll
    static void findVirsh() throws Exception {
        virsh = Programs.virshOrSkip();
        resident = new ResidentJvm(files).start();
        version = virsh.with("--version").run().stdout().strip();
        if (version.startsWith("9.0.")) {
            differences = Map.of();
        } else {
            differences = Integer.parseInt(version.substring(0, version.indexOf('.'))) < 9 ? OLDER : NEWER;
        }
    }

    @AfterAll
    static void endResident() throws Exception {
        if (resident != null) {
            resident.close();
        }
    }

    static Stream<Comparison> all() {
        return Stream.of(
                        LifecycleCases.all(),
                        ListCases.all(),
                        FileCases.all(),
                        DialectCases.all(),
                        ScriptCases.all(),
                        GlobalOptionCases.all(),
                        DebugCases.all(),
                        XPathCases.all(),
                        AuthenticationCases.all(),
                        StorageCases.all(),
                        HostCases.all(),
                        MomentCases.all(),
                        NetworkCases.all(),
                        PoolCases.all(),
                        GuestCases.all())
                .flatMap(cases -> cases);
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void jvirshDoesWhatVirshDoes(Comparison comparison, @TempDir Path directory) throws Exception {
        String difference = differences.get(comparison.toString());
        assumeTrue(difference == null, () -> "virsh is " + version + " here: " + difference);
        CommandResult expected = comparison.expected(virsh, directory);
        assertThat(comparison.run(Programs.jvirshCalledVirsh(), directory)).isEqualTo(expected);
        synchronized (resident) { // or it would leave one of them alone
            assertThat(comparison.run(resident.virsh(), directory, resident.home()))
                    .as("served by a resident JVM")
                    .isEqualTo(expected);
        }
    }
}
