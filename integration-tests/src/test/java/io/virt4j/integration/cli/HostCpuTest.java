package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What jvirsh tells of this machine's processor, beside what Linux tells. */
class HostCpuTest {
    @Test
    void tellsWhatTheProcessorDoesForGuests() throws Exception {
        CommandResult told = jvirsh("hostcpu");

        assertThat(told.exitCode()).isZero();
        assertThat(told.stdout())
                .contains("Model:          " + model() + "\n")
                .containsPattern("\nAssistance:     (VMX|SVM|none: neither VMX nor SVM)\n")
                .containsPattern("\nSource:         .*/");
        assertThat(told.stdout().contains("Assistance:     none")).isEqualTo(!linuxHas("vmx") && !linuxHas("svm"));
        assertThat(told.stdout().contains("Runs under:     nothing")).isEqualTo(!linuxHas("hypervisor"));
    }

    @Test
    void tellsItToProgramsToo() throws Exception {
        CommandResult told = jvirsh("hostcpu", "--json");

        assertThat(told.exitCode()).isZero();
        assertThat(told.stdout())
                .startsWith("{\"vendor\":\"")
                .contains("\"model\":\"" + model() + "\"")
                .containsPattern(
                        "\"assistance\":\"(vmx|svm|none)\",\"hypervisor\":(null|\"[^\"]+\"),\"nesting\":(true|false)")
                .endsWith("}}\n");
    }

    @Test
    void saysWhichEngineDoesNotLookAtTheProcessor() throws Exception {
        CommandResult refused = jvirsh("hostcpu", "--engine", "libvirt");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.stderr()).contains("the libvirt engine does not look at the processor");
    }

    private static CommandResult jvirsh(String... arguments) throws Exception {
        return Programs.jvirsh().with(arguments).run();
    }

    private static String model() throws Exception {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*: ", "");
    }

    private static boolean linuxHas(String flag) throws Exception {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("flags"))
                .findFirst()
                .orElseThrow()
                .contains(" " + flag);
    }
}
