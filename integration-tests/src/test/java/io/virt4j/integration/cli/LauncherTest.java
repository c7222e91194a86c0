package io.virt4j.integration.cli;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.Checkout;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script jvirsh of this checkout. */
class LauncherTest {
    private static final String[] LIST = {"-c", "test:///default", "list --name; domstate nosuch"};
    private static final CommandResult LISTED =
            new CommandResult(1, "test\n\n\n", "error: failed to get domain 'nosuch'\n");

    private static Path root;

    @TempDir
    private Path directory;

    @BeforeAll
    static void isBuilt() throws Exception {
        root = Checkout.root().toRealPath();
        Path built = root.resolve("cli/jvirsh/target/classpath");
        assumeTrue(Files.exists(built), "jvirsh is not packaged, and this is no place to build it");
        String changed = Program.of(List.of(
                        "sh",
                        "-c",
                        ". \"$home/cli/jvirsh/src/main/sh/launch.sh\"; changed_since \"$0\"; echo $changed"))
                .with(built.toString())
                .environment(Map.of("home", root.toString()))
                .run()
                .stdout();
        assumeTrue(changed.isBlank(), () -> "jvirsh would be built anew, since there is a new " + changed);
    }

    @Test
    void addsNothingToWhatTheCommandWrites() throws Exception {
        assertThat(run(root.resolve("jvirsh"), LIST)).isEqualTo(LISTED);
    }

    @Test
    void isFoundThroughALinkWhoseNameItTakes() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolve("virsh"), root.resolve("jvirsh"));

        assertThat(run(link, LIST)).isEqualTo(LISTED);
        assertThat(run(link, "-c", "test:///default").stdout())
                .startsWith("Welcome to virsh, ")
                .endsWith("\nvirsh # uri\ntest:///default\n\nvirsh # \n");
        assertThat(run(root.resolve("jvirsh")).stdout()).startsWith("Welcome to jvirsh, ");
    }

    @Test
    void isFoundByARelativePathAndAmongThePrograms() throws Exception {
        Files.createSymbolicLink(directory.resolve("virsh"), root.resolve("jvirsh"));

        assertThat(run(Path.of("./virsh"), LIST)).isEqualTo(LISTED);
        assertThat(program(Path.of("virsh"), LIST)
                        .environment(Map.of("PATH", directory + ":/usr/bin:/bin"))
                        .under("/usr/bin/env")
                        .run())
                .isEqualTo(LISTED);
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws Exception {
        assertThat(run(root.resolve("jvirsh"), "echo", "a  b", "", "*", "$HOME", "\u00e9", "'\"\\", "#;"))
                .isEqualTo(new CommandResult(0, "a  b  * $HOME \u00e9 '\"\\ #;\n", ""));
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL, C", "LC_CTYPE, POSIX", "LANG, ''", "LANG, xx_YY.UTF-8", "LC_TIME, xx_YY.UTF-8"})
    void losesNothingInALocaleWithoutACharset(String variable, String value) throws Exception {
        Comparison names = Comparison.ofCommands(
                        "names",
                        "define caf\u00e9.xml; list --all --title; domid caf\u00e9; echo \u65e5; create nosuch\u00e9")
                .domain("caf\u00e9.xml", "caf\u00e9")
                .environment("LC_ALL", "")
                .environment("LANGUAGE", "de")
                .environment(variable, value);
        CommandResult expected = names.run(Programs.virshOrSkip(), directory);
        Path link = Files.createSymbolicLink(directory.resolve("virsh"), root.resolve("jvirsh"));

        CommandResult result = names.run(program(link), directory);
        assertThat(result).isEqualTo(expected);
    }

    @Test
    void goesToTheResidentJvmOfItsBuild() throws Exception {
        Path runtime = Files.createDirectory(directory.resolve("runtime"));
        Path link = Files.createSymbolicLink(directory.resolve("virsh"), root.resolve("jvirsh"));
        Map<String, String> allowed = Map.of("XDG_RUNTIME_DIR", runtime.toString(), "VIRT4J_RESIDENT", "on");
        Program jvirsh = program(root.resolve("jvirsh")).environment(allowed);

        assertThat(jvirsh.with("--resident", "on").run().stdout()).matches("resident JVM: on, process \\d+\n");
        try {
            assertThat(jvirsh.with(LIST).run()).isEqualTo(LISTED);
            assertThat(program(link, LIST).environment(allowed).run()).isEqualTo(LISTED);
            assertThat(jvirsh.with("--resident", "nonsense").run().exitCode()).isEqualTo(1);
        } finally {
            assertThat(jvirsh.with("--resident", "off").run().stdout()).isEqualTo("resident JVM: off\n");
            ResidentJvm.awaitEnds(runtime.resolve("virt4j"));
        }
        assertThat(jvirsh.with(LIST).run()).isEqualTo(LISTED);
        try (Stream<Path> files = Files.list(runtime.resolve("virt4j"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".socket"));
        }
    }

    @Test
    void makesAnArchiveAtTheFirstRunOfAnInstallation() throws Exception {
        Path installed = install();

        assertThat(run(installed, LIST)).isEqualTo(LISTED);

        Path start = directory.resolve("lib/start" + System.getProperty("java.home"));
        // The last file that is made; the maker holds the lock until it is there.
        Program.of(List.of("flock", start.resolve("lock").toString(), "true")).run();
        assertThat(start.resolve("launch")).exists();
        assertThat(start.resolve("classes.archive")).exists();
        assertThat(run(installed, LIST)).isEqualTo(LISTED);
    }

    @Test
    void goesToTheResidentJvmOfItsInstallation() throws Exception {
        Path runtime = Files.createDirectory(directory.resolve("runtime"));
        Program jvirsh =
                program(install()).environment(Map.of("XDG_RUNTIME_DIR", runtime.toString(), "VIRT4J_RESIDENT", "on"));

        assertThat(jvirsh.with("--resident", "on").run().stdout()).matches("resident JVM: on, process \\d+\n");
        try {
            assertThat(jvirsh.with(LIST).run()).isEqualTo(LISTED);
        } finally {
            assertThat(jvirsh.with("--resident", "off").run().stdout()).isEqualTo("resident JVM: off\n");
            ResidentJvm.awaitEnds(runtime.resolve("virt4j"));
        }
        assertThat(jvirsh.with(LIST).run()).isEqualTo(LISTED);
    }

    /** Puts the program and what it needs where they belong. */
    private Path install() throws IOException {
        Path lib = Files.createDirectory(directory.resolve("lib"));
        copyInto(lib, root.resolve("cli/jvirsh/src/main/sh"), "*.sh");
        copyInto(lib, root.resolve("cli/jvirsh/src/main/perl"), "*.pl");
        copyInto(lib, root.resolve("cli/jvirsh/target"), "virt4j-cli-*.jar");
        copyInto(lib, root.resolve("cli/jvirsh/target/lib"), "*.jar");
        return Files.copy(root.resolve("jvirsh"), directory.resolve("jvirsh"), COPY_ATTRIBUTES);
    }

    private static void copyInto(Path lib, Path from, String names) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from, names)) {
            for (Path file : files) {
                Files.copy(file, lib.resolve(file.getFileName()), COPY_ATTRIBUTES);
            }
        }
    }

    private CommandResult run(Path script, String... arguments) throws IOException, InterruptedException {
        return program(script, arguments).run();
    }

    /** Started from elsewhere, on the Java that runs the tests, with a command on standard input. */
    private Program program(Path script, String... arguments) {
        return Program.of(List.of(script.toString()))
                .with(arguments)
                .in(directory)
                .environment(Map.of("VIRT4J_JAVA_HOME", System.getProperty("java.home"), "VIRT4J_RESIDENT", "off"))
                .input("uri\n");
    }
}
