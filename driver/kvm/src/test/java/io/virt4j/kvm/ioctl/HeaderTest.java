package io.virt4j.kvm.ioctl;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.virt4j.kvm.vm.KernelNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Holds every number of KVM's interface and vhost's against the installed headers, by a C program that prints theirs. */
@Timeout(120)
class HeaderTest {
    /** What a constant is in C, where it is not a macro of its own name. */
    private static final String LAYOUT = "layout.txt";

    @TempDir
    private Path folder;

    @Test
    void hasTheLayoutOfTheHeaders() throws Exception {
        assertAgrees(constants());
    }

    @Test
    void hasTheRequestNumbersOfTheHeaders() throws Exception {
        Map<String, Long> requests = Stream.of(KvmRequest.values()).collect(toMap(Enum::name, KvmRequest::number));

        assertAgrees(requests);
    }

    @Test
    void hasTheRequestNumbersOfVhost() throws Exception {
        assertAgrees(Stream.of(VhostRequest.values()).collect(toMap(Enum::name, VhostRequest::number)));
    }

    @Test
    void hasTheCapabilityNumbersOfTheHeaders() throws Exception {
        assertAgrees(KernelNumbers.ofCapabilities());
    }

    @Test
    void saysOfEachOffsetWhatItIsInC() throws Exception {
        Map<String, Long> constants = constants();

        assertThat(expressions().keySet())
                .allSatisfy(name -> assertThat(constants).containsKey(name));
        assertThat(constants.keySet())
                .filteredOn(name -> !name.startsWith("KVM_") && !name.startsWith("VHOST_"))
                .allSatisfy(name -> assertThat(expressions()).containsKey(name));
    }

    private void assertAgrees(Map<String, Long> ours) throws Exception {
        Map<String, Long> theirs = evaluate(ours.keySet().stream().collect(toMap(name -> name, HeaderTest::inC)));

        assertThat(theirs).hasSizeGreaterThan(ours.size() * 9 / 10);
        assertThat(theirs).allSatisfy((name, value) -> assertThat(ours).containsEntry(name, value));
    }

    private static String inC(String name) {
        return expressions().getOrDefault(name, name);
    }

    private static Map<String, Long> constants() throws IllegalAccessException {
        Map<String, Long> constants = new TreeMap<>();
        for (Class<?> layout : new Class<?>[] {
            MachineLayout.class, InterruptLayout.class, StateLayout.class, RunLayout.class, VhostLayout.class
        }) {
            for (Field field : layout.getFields()) {
                constants.put(field.getName(), (long) field.getInt(null));
            }
        }
        return constants;
    }

    private static Map<String, String> expressions() {
        try (InputStream text = HeaderTest.class.getResourceAsStream(LAYOUT)) {
            assertThat(text).isNotNull();
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> line.split(" = ", 2))
                    .collect(toMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the expressions are worth; those that older headers do not know are left out. */
    private Map<String, Long> evaluate(Map<String, String> expressions) throws Exception {
        StringBuilder program = new StringBuilder(
                "#include <stddef.h>\n#include <stdio.h>\n#include <linux/kvm.h>\n#include <linux/vhost.h>\nint main(void) {\n");
        expressions.forEach((name, expression) -> {
            boolean isMacro = expression.equals(name);
            program.append(isMacro ? "#ifdef " + name + "\n" : NEW_FIELDS.getOrDefault(name, ""))
                    .append("printf(\"%s %llu\\n\", \"")
                    .append(name)
                    .append("\", (unsigned long long) (")
                    .append(expression)
                    .append("));\n")
                    .append(isMacro || NEW_FIELDS.containsKey(name) ? "#endif\n" : "");
        });
        Path source = Files.writeString(folder.resolve("kvm.c"), program.append("}\n"));
        Path binary = folder.resolve("kvm");
        Process compiler = start("cc", "-w", "-o", binary.toString(), source.toString());
        if (compiler.waitFor() != 0) {
            abort("the kernel's headers are not installed");
        }
        String printed =
                new String(start(binary.toString()).getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return printed.lines()
                .map(line -> line.split(" ", 2))
                .collect(toMap(parts -> parts[0], parts -> Long.parseUnsignedLong(parts[1])));
    }

    /** Fields that older headers do not have, with what tells. */
    private static final Map<String, String> NEW_FIELDS = Map.of(
            "RUN_MEMORY_FAULT_FLAGS", "#ifdef KVM_EXIT_MEMORY_FAULT\n",
            "RUN_MEMORY_FAULT_ADDRESS", "#ifdef KVM_EXIT_MEMORY_FAULT\n",
            "RUN_MEMORY_FAULT_SIZE", "#ifdef KVM_EXIT_MEMORY_FAULT\n");

    private static Process start(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return abort(command[0] + " is not installed");
        }
    }
}
