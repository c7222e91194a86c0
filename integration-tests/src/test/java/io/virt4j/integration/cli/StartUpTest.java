package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.Checkout;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What short commands load with the launcher's flags: each class takes time, and some of the JDK's bring hundreds. */
class StartUpTest {
    /** Commands have some 150 of them in common; the rest is room for one command's own. */
    private static final int MOST_OF_OURS = 190;

    private static final List<String> HEAVY = List.of(
            "picocli.",
            "org.jline.",
            "javax.xml.",
            "java.util.regex.Matcher",
            "java.util.Formatter",
            "java.util.ServiceLoader$Lazy",
            "java.lang.runtime.ObjectMethods");

    private static final String JAVA = """
            . cli/jvirsh/src/main/sh/java.sh
            exec "$JAVA_HOME/bin/java" $(java_flags "$FEATURE") "-Xlog:class+load:file=$LOADED" -cp "$CLASSES" \
                io.virt4j.cli.Jvirsh -c test:///default "$@"
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --all",
                "dominfo test",
                "domstate test",
                "domid test",
                "dumpxml test",
                "destroy test",
                "net-list",
                "uri"
            })
    void loadsLittle(String command, @TempDir Path directory) throws Exception {
        Path loaded = directory.resolve("loaded");

        CommandResult result = Program.of(List.of("sh", "-c", JAVA, "jvirsh"))
                .with(List.of(command.split(" ", -1)))
                .in(Checkout.root())
                .environment(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "FEATURE", Integer.toString(Runtime.version().feature()),
                        "CLASSES", System.getProperty("java.class.path"),
                        "LOADED", loaded.toString()))
                .run();

        assertThat(result.exitCode()).isZero();
        List<String> classes = Files.readAllLines(loaded).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*])*\\s*", "").replaceFirst(" .*", ""))
                .toList();
        assertThat(classes).contains("com.sun.jna.Native");
        assertThat(classes.stream().filter(name -> HEAVY.stream().anyMatch(name::startsWith)))
                .isEmpty();
        assertThat(classes.stream().filter(name -> name.startsWith("io.virt4j.")))
                .hasSizeLessThan(MOST_OF_OURS);
    }
}
