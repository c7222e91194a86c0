package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * jvirsh beside the virsh of this machine: the same bytes on standard output and standard error, the same exit status.
 *
 * <p>What jvirsh does not have, and is not compared: {@code -d}, {@code -l}, VIRSH_DEBUG and VIRSH_LOG_FILE; {@code dumpxml
 * --xpath} and {@code --wrap}; {@code undefine --storage} and its relatives; the hidden aliases of {@code echo}; prompts for
 * credentials; a line editor in scripts, where virsh completes at a tab and cuts the echo of a line to the width of a terminal.
 *
 * <p>What differs on purpose: the help is each program's own; a file with a NUL character is refused, where virsh takes what
 * stands before it; bytes of an error message that are not UTF-8 are replaced.
 */
class VirshComparisonTest {
    private static Program virsh;

    @BeforeAll
    static void findVirsh() throws Exception {
        virsh = Programs.virshOrSkip();
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "io.virt4j.integration.cli.LifecycleCases#all",
        "io.virt4j.integration.cli.ListCases#all",
        "io.virt4j.integration.cli.FileCases#all",
        "io.virt4j.integration.cli.DialectCases#all",
        "io.virt4j.integration.cli.ScriptCases#all",
        "io.virt4j.integration.cli.GlobalOptionCases#all"
    })
    void jvirshDoesWhatVirshDoes(Comparison comparison, @TempDir Path directory) throws Exception {
        CommandResult expected = comparison.run(virsh, directory);
        assertThat(comparison.run(Programs.jvirshCalledVirsh(), directory)).isEqualTo(expected);
    }
}
