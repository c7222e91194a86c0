package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        JavaProgram program = JavaProgram.run(
                directory, List.of("-Xmx64m", "-XX:+UseSerialGC", HostileDocuments.class.getName(), "hostile.xml"));

        System.out.println(program.printed());
        assertThat(program.exitCode()).isZero();
        Map<String, String> outcomes = program.printed()
                .lines()
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
}
