package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with a heap of 64 MB is not brought down by a document. */
final class SmallHeapTest {
    @TempDir
    private Path directory;

    @Test
    void readsOrRefusesEveryHostileDocument() throws Exception {
        String printed =
                run("-Xmx64m", "-XX:+UseSerialGC", "io.virt4j.xml.HostileDocuments", directory + "/hostile.xml");

        System.out.println(printed);
        Map<String, String> outcomes = printed.lines()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        Map<String, String> expected = Arrays.stream(HostileDocument.values())
                .collect(Collectors.toMap(HostileDocument::name, HostileDocument::refusal));
        assertThat(outcomes.keySet()).isEqualTo(expected.keySet());
        expected.forEach((document, refusal) -> assertThat(outcomes.get(document))
                .as(document)
                .contains(refusal.isEmpty() ? "read" : "hostile.xml:")
                .contains(refusal));
    }

    /** What the program printed, errors too. */
    private static String run(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"));
        command.command().addAll(Arrays.asList(arguments));
        Process process = command.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
