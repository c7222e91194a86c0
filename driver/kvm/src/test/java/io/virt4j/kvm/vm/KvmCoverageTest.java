package io.virt4j.kvm.vm;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.kvm.ioctl.KvmRequest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the table of what is covered against the header that is installed, and against the classes. */
class KvmCoverageTest {
    private static final Path HEADER = Path.of("/usr/include/linux/kvm.h");
    private static final Path TABLE = Path.of("../../docs/kvm-coverage.md");

    private static final Pattern ROW = Pattern.compile("^\\| (KVM_\\w+) \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");
    private static final Pattern REQUEST = Pattern.compile(
            "^#define\\s+(KVM_\\w+)\\s+(?:\\\\\\n\\s*)?(?:_IO\\w*\\(|__KVM_DEPRECATED)", Pattern.MULTILINE);
    private static final Pattern EXIT = Pattern.compile("^#define\\s+(KVM_EXIT_\\w+)\\s+\\d+", Pattern.MULTILINE);

    /** Numbers that begin like exit reasons, and are parts of them. */
    private static final Pattern PART_OF_EXIT = Pattern.compile("KVM_EXIT_(IO_IN|IO_OUT|HYPERV_.*|XEN_HCALL)");

    private Map<String, String> rows = Map.of();

    @BeforeEach
    void readTable() throws IOException {
        rows = new TreeMap<>();
        for (MatchResult row : results(ROW, Files.readString(TABLE))) {
            assertThat(rows.put(row.group(1), row.group(2))).as(row.group(1)).isNull();
        }
    }

    @Test
    void namesEveryRequestOfTheHeader() throws IOException {
        assertThat(rows.keySet()).containsAll(names(REQUEST));
    }

    @Test
    void namesEveryExitReasonOfTheHeader() throws IOException {
        Set<String> exits = names(EXIT);
        exits.removeIf(name -> PART_OF_EXIT.matcher(name).matches());

        assertThat(rows.keySet()).containsAll(exits);
    }

    private static Set<String> names(Pattern pattern) throws IOException {
        assumeTrue(Files.exists(HEADER), HEADER + " is not installed");
        Set<String> names = new TreeSet<>();
        results(pattern, Files.readString(HEADER)).forEach(found -> names.add(found.group(1)));
        assertThat(names).hasSizeGreaterThan(30);
        return names;
    }

    @Test
    void namesMethodsThatAreThere() {
        rows.forEach((name, by) -> {
            if (by.startsWith("none: ")) {
                assertThat(by).as(name).doesNotContain("`").hasSizeGreaterThan("none: of".length());
            } else if (name.startsWith("KVM_EXIT_")) {
                codes(by).forEach(code -> assertIsExit(name, code.group(1)));
            } else {
                codes(by).forEach(code -> assertIsPublic(name, code.group(1), code.group(2)));
            }
        });
    }

    private static Iterable<MatchResult> codes(String by) {
        Iterable<MatchResult> codes = results(CODE, by);
        assertThat(codes).as(by).isNotEmpty();
        return codes;
    }

    private static void assertIsExit(String name, String record) {
        assertThat(VcpuExit.class.getDeclaredClasses())
                .as(name)
                .extracting(Class::getSimpleName)
                .contains(record);
    }

    private static void assertIsPublic(String name, String type, String method) {
        try {
            Class<?> owner = Class.forName("io.virt4j.kvm.vm." + type);
            assertThat(Modifier.isPublic(owner.getModifiers())).as(type).isTrue();
            assertThat(Stream.of(owner.getMethods()).map(Method::getName))
                    .as(name)
                    .contains(method);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " is said to be done by " + type + ", which is not there", e);
        }
    }

    @Test
    void saysOfEachRequestThatTheDriverMakesWhatMakesIt() {
        Set<String> done = rows.entrySet().stream()
                .filter(row -> !row.getKey().startsWith("KVM_EXIT_"))
                .filter(row -> !row.getValue().startsWith("none: "))
                .map(Map.Entry::getKey)
                .collect(toSet());

        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(KvmRequest.values()).map(Enum::name).toList());
    }

    private static Iterable<MatchResult> results(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().toList();
    }
}
