package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer on {@link DocumentFuzzer}, in a process of its own: the same short way each time, or as many seconds as the
 * system property {@code virt4j.fuzz.seconds} says on a way that nobody went before.
 */
final class FuzzTest {
    private static final int RUNS = 10_000;

    @TempDir
    private Path directory;

    @Test
    void anyBytesAreRefusedOrReadAndWrittenBack() throws Exception {
        Assumptions.assumeTrue(
                System.getProperty("os.arch").equals("amd64"), "Jazzer brings native code for x86-64 alone");
        String seconds = System.getProperty("virt4j.fuzz.seconds");
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx512m",
                "-XX:TieredStopAtLevel=" + (seconds == null ? 1 : 4),
                "-XX:+EnableDynamicAgentLoading",
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + DocumentFuzzer.class.getName(),
                "--instrumentation_includes=io.virt4j.xml.*",
                "--custom_hook_includes=io.virt4j.xml.*",
                "-max_len=4096",
                "-dict=" + resource("fuzz.dict"),
                seconds == null ? "-runs=" + RUNS : "-max_total_time=" + seconds,
                seconds == null ? "-seed=1" : "-seed=0",
                directory.toString(), // what is found on the way
                resource("fuzz").toString()));

        JavaProgram fuzzer = JavaProgram.run(directory, arguments);

        assertThat(fuzzer.exitCode()).as(fuzzer.printed()).isZero();
        assertThat(fuzzer.printed()).containsPattern("Done [0-9]+ runs");
    }

    private static Path resource(String name) throws Exception {
        URI place =
                Objects.requireNonNull(FuzzTest.class.getResource(name), name).toURI();
        return Path.of(place);
    }
}
