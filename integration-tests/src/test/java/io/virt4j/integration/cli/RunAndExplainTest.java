package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The commands that virsh does not have, on this machine's own KVM. */
class RunAndExplainTest {
    private static final String HELLO = "Hello from ring 0, in long mode\n";
    private static final String REMARK = "running domain 'hello' on the kvm engine\n";

    @TempDir
    private Path directory;

    @BeforeEach
    void writeDocuments() throws Exception {
        String hello = Examples.helloXml();
        write("hello.xml", hello);
        write("exit.xml", hello.replace("</kernel>", "</kernel><cmdline>quiet exit=217</cmdline>"));
        write("empty", "");
        write("text", "This is not XML.\n");
        write("cut.xml", hello.substring(0, hello.length() / 2));
        write("network.xml", "<network><name>n</name></network>");
        write("type.xml", "<!DOCTYPE domain>" + hello);
        write("entity.xml", "<!DOCTYPE domain [<!ENTITY x SYSTEM '/etc/hostname'>]>" + hello.replace("hello<", "&x;<"));
        write("noname.xml", hello.replace("<name>hello</name>", ""));
        write("nokernel.xml", hello.replace("hello.bin", "nosuch.bin"));
        write("textkernel.xml", hello.replaceAll("<kernel>.*</kernel>", "<kernel>text</kernel>"));
        write("kerneldirectory.xml", hello.replaceAll("<kernel>.*</kernel>", "<kernel>.</kernel>"));
        write("nomemory.xml", hello.replace(">16<", ">0<"));
        write("latin1.xml", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void printsWhatTheGuestWritesAndEndsWithIt() throws Exception {
        Examples.needKvm();

        assertThat(jvirsh("run", "hello.xml")).isEqualTo(new CommandResult(0, HELLO, REMARK));
        assertThat(jvirsh("-q", "run", "--engine", "kvm", "hello.xml")).isEqualTo(new CommandResult(0, HELLO, ""));
        assertThat(jvirsh("run exit.xml; run hello.xml"))
                .isEqualTo(new CommandResult(0, HELLO + HELLO, REMARK + REMARK));
    }

    @Test
    void takesADocumentFromStandardInput() throws Exception {
        Examples.needKvm();

        assertThat(in(Programs.jvirsh().with("run", "-").input(Examples.helloXml())))
                .isEqualTo(new CommandResult(0, HELLO, REMARK));
    }

    @Test
    void createTakesFilesFromTheDirectoryOfTheDocument() throws Exception {
        Examples.needKvm();

        Path hello = Examples.hello();
        assertThat(jvirsh("-c", "kvm:///embed", "create", "--paused", hello.toString()))
                .isEqualTo(new CommandResult(0, "Domain 'hello' created from " + hello + "\n\n", ""));
    }

    @Test
    void endsWithTheByteThatTheGuestLeft() throws Exception {
        Examples.needKvm();

        assertThat(jvirsh("run", "exit.xml")).isEqualTo(new CommandResult(217, HELLO, REMARK));
    }

    @Test
    void namesEachElementThatTheEngineRefuses() throws Exception {
        CommandResult result = jvirsh("run", "--engine", "kvm", Examples.linux().toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.stdout()).isEmpty();
        assertThat(result.stderr())
                .startsWith("error: the kvm engine cannot run domain 'linux':\n  line 9: domain/@type: ")
                .contains("\n  line 23: domain/devices/controller: ")
                .endsWith("\n");
    }

    @Test
    void explainsWhatAnEngineMakesOfEachElement() throws Exception {
        CommandResult hello = jvirsh("explain", "hello.xml");
        assertThat(hello.stderr()).isEmpty();
        assertThat(hello.exitCode()).isZero();
        assertThat(hello.stdout())
                .startsWith(" Line   Part                            Ruling     Why\n---")
                .containsPattern("\n 3      domain/title  +ignored    for people\n")
                .containsPattern("\n 8      domain/os/kernel  +honoured   ")
                .endsWith("\n\nrun takes the kvm engine: kvm honours all of the document\n");

        CommandResult linux = jvirsh("explain", Examples.linux().toString());
        assertThat(linux.exitCode()).isZero();
        assertThat(linux.stdout())
                .containsPattern("\n 23 +domain/devices/controller +refused +.*run it with the libvirt engine\n")
                .containsPattern("\n\nrun takes the libvirt engine: kvm refuses [0-9]+ parts of it\n$");

        assertThat(jvirsh("explain", "--engine", "libvirt", Examples.linux().toString())
                        .stdout())
                .doesNotContain("refused")
                .contains("passed on to libvirt");
    }

    @TestFactory
    Stream<DynamicTest> refusesADocumentThatCannotRunWithOneError() throws Exception {
        Examples.needKvm();

        return eachIsRefused("""
                run --engine kvm nosuch.xml          | nosuch.xml: no such file
                run --engine kvm text/below          | text/below:
                run --engine kvm ''                  | the name of the file is empty
                run --engine kvm .                   | .: is a directory; give a file
                run --engine kvm empty               | empty: empty; an XML document is needed
                run --engine kvm text                | text:1:1: not well-formed XML:
                run --engine kvm latin1.xml          | latin1.xml:1:4: bytes that are not UTF-8;
                run --engine kvm cut.xml             | cut.xml:
                run --engine kvm network.xml         | network.xml:1:1: the root element is <network>; <domain> is needed
                run --engine kvm type.xml            | type.xml:1:1: a document type (<!DOCTYPE …>) is refused; remove it
                run --engine kvm entity.xml          | entity.xml:1:
                run --engine kvm noname.xml          | noname.xml:1:1: domain without a name; add one
                run --engine kvm nomemory.xml        | the kvm engine cannot run domain 'hello': line 4: domain/memory:
                run --engine kvm nokernel.xml        | cannot read '
                run --engine kvm textkernel.xml      | text: is not a kernel:
                run --engine kvm kerneldirectory.xml | cannot read '.': it is not a regular file
                """);
    }

    @TestFactory
    Stream<DynamicTest> refusesACommandLineWithOneError() throws Exception {
        return eachIsRefused("""
                run                               | Missing required parameter: 'FILE'
                run a b                           | Unmatched argument at index 1: 'b'
                run --nosuch hello.xml            | Unknown option: '--nosuch'
                run --engine                      | Missing required parameter for option '--engine'
                run --engine nosuch hello.xml     | there is no engine 'nosuch'; installed: kvm, libvirt
                explain --engine nosuch hello.xml | there is no engine 'nosuch'; installed: kvm, libvirt
                explain noname.xml                | noname.xml:1:1: domain without a name; add one
                explain nosuch.xml                | nosuch.xml: no such file
                """);
    }

    @Test
    void saysThatThereIsNoKvm() throws Exception {
        needNamespaces();
        assertRefused(
                inNamespace("mkdir dev && mount -t tmpfs none dev && for file in null zero random urandom; do "
                        + "touch dev/$file && mount --bind /dev/$file dev/$file; done && mount --move dev /dev"),
                "/dev/kvm: does not exist: load the kvm module");
    }

    @Test
    void saysThatKvmIsSomethingElse() throws Exception {
        needNamespaces();
        Examples.needKvm();
        assertRefused(inNamespace("mount --bind empty /dev/kvm"), "/dev/kvm: is not KVM's device");
    }

    @Test
    void saysThatTheUserMayNotUseKvm() throws Exception {
        needNamespaces();
        Examples.needKvm();
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "needs setpriv (package util-linux)");
        // Another's device, for a root who has lost the right to use what is another's.
        assertRefused(
                inNamespace(
                        "mkdir mine && mount -t tmpfs none mine && mknod -m 600 mine/kvm c 10 232 && chown 65534 mine/kvm"
                                + " && mount --bind mine/kvm /dev/kvm",
                        "setpriv --bounding-set=-dac_override,-dac_read_search"),
                "/dev/kvm: may not be opened: its mode, rw-------, lets only its owner ");
    }

    @Test
    void needsLibvirtForLibvirtAlone() throws Exception {
        needNamespaces();
        Examples.needKvm();
        String hide = "for library in /usr/lib/*/libvirt.so.0 /usr/lib64/libvirt.so.0; do "
                + "[ ! -e $library ] || mount --bind empty $library || exit; done";

        CommandResult list = inNamespace(hide, "", "-c", "test:///default", "list");
        assertRefused(list, "libvirt.so.0 cannot be loaded: install libvirt's client library");
        assertThat(inNamespace(hide)).isEqualTo(new CommandResult(0, HELLO, REMARK));
        assertThat(inNamespace(hide, "", "run", Examples.linux().toString()).stderr())
                .startsWith("error: libvirt.so.0 cannot be loaded: ")
                .contains("\nerror: the kvm engine cannot run domain 'linux':\n  line 9: domain/@type: ");
    }

    @Test
    void saysWhyItNeedsAHostThatIsNotThere() throws Exception {
        Program run = Programs.jvirsh()
                .with("run", Examples.linux().toString())
                .environment(Map.of("VIRSH_DEFAULT_CONNECT_URI", "qemu+unix:///system?socket=/nosuch"));

        assertThat(in(run).stderr())
                .startsWith("error: failed to connect to the hypervisor\nerror: ")
                .contains("\nerror: the kvm engine cannot run domain 'linux':\n  line 9: domain/@type: ");
        assertThat(in(run.with("--engine", "libvirt")).stderr()).doesNotContain("kvm");
    }

    /** Runs the commands in one program, which takes a second to start: on each line a command, and its error's beginning. */
    private Stream<DynamicTest> eachIsRefused(String commandsAndErrors) throws Exception {
        List<String[]> cases =
                commandsAndErrors.lines().map(line -> line.split(" *\\| ", 2)).toList();

        CommandResult result = jvirsh(cases.stream().map(words -> words[0]).collect(Collectors.joining("; ")));
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.stdout()).isEmpty();
        List<String> errors = result.stderr().lines().toList();
        assertThat(errors).hasSameSizeAs(cases);
        return IntStream.range(0, cases.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        cases.get(i)[0], () -> assertThat(errors.get(i)).startsWith("error: " + cases.get(i)[1])));
    }

    private static void assertRefused(CommandResult result, String error) {
        assertThat(result.stderr()).startsWith("error: " + error).endsWith("\n").hasLineCount(1);
        assertThat(result.stdout()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }

    private static void needNamespaces() throws Exception {
        assumeTrue(
                Program.of(List.of("unshare", "--mount", "true")).run().exitCode() == 0,
                "needs root, to hide from jvirsh what this machine has");
    }

    /** Runs the guest that says hello, in mounts of its own. */
    private CommandResult inNamespace(String mounts) throws Exception {
        return inNamespace(mounts, "");
    }

    private CommandResult inNamespace(String mounts, String starter) throws Exception {
        return inNamespace(
                mounts, starter, "run", directory.resolve("hello.xml").toString());
    }

    private CommandResult inNamespace(String mounts, String starter, String... arguments) throws Exception {
        return in(Programs.jvirsh()
                .with(arguments)
                .under("unshare", "--mount", "sh", "-c", "{ " + mounts + "; } && exec " + starter + " \"$@\"", "sh"));
    }

    private CommandResult jvirsh(String... arguments) throws Exception {
        return in(Programs.jvirsh().with(arguments));
    }

    private CommandResult in(Program program) throws Exception {
        return program.in(directory).run();
    }

    private void write(String file, String text) throws Exception {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] content) throws Exception {
        Files.write(directory.resolve(file), content);
    }
}
