package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.testing.CommandResult;
import io.virt4j.testing.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on documents as such. */
class XmlCommandTest {
    private static final String POOL = """
            <!-- Kept by hand. -->
            <pool type='dir'>
              <name>images</name>
              <capacity unit='GiB'>16</capacity>
              <target>
                <path>/srv/images</path>
              </target>
            </pool>
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void writeDocuments() throws Exception {
        write("pool.xml", POOL);
        write("crooked.xml", POOL.replace("'", "\"").replaceAll("\n +", "\n\t") + "\n\n");
        write("bytes.xml", POOL.replace("unit='GiB'>16<", ">17179869184<"));
        write("other.xml", POOL.replace("/srv/images", "/srv/other").replace("16", "17"));
        write("wrong.xml", POOL.replace("dir", "folder").replace("/srv/images", "srv/images"));
        write("network.xml", "<network><name>n</name></network>");
        write("cut.xml", POOL.substring(0, 100));
    }

    @Test
    void formatChangesLayoutAlone() throws Exception {
        assertThat(jvirsh("xml", "format", "crooked.xml", "pool.xml")).isEqualTo(new CommandResult(0, POOL + POOL, ""));
        assertThat(in(Programs.jvirsh().with("xml", "format", "-").input(POOL)))
                .isEqualTo(new CommandResult(0, POOL, ""));
    }

    @Test
    void formatWritesFilesOfTheSameNames() throws Exception {
        assertThat(jvirsh("xml", "format", "--output-dir", "out/here", "crooked.xml", "pool.xml"))
                .isEqualTo(new CommandResult(0, "", ""));
        assertThat(directory.resolve("out/here/crooked.xml")).hasContent(POOL.stripTrailing());
        assertThat(directory.resolve("out/here")).isDirectoryContaining("glob:**/pool.xml");
    }

    @Test
    void formatRefusesTwoFilesThatWouldBecomeOne() throws Exception {
        write("a/pool.xml", POOL);

        assertThat(jvirsh("xml", "format", "--output-dir", "out", "pool.xml", "a/pool.xml"))
                .isEqualTo(new CommandResult(1, "", "error: pool.xml and a/pool.xml would both become out/pool.xml\n"));
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void formatTellsWhatItCannotReadAndGoesOn() throws Exception {
        CommandResult result = jvirsh("xml", "format", "cut.xml", "pool.xml", "nosuch.xml");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.stdout()).isEqualTo(POOL);
        assertThat(result.stderr()).startsWith("error: cut.xml:").endsWith("error: nosuch.xml: no such file\n");
    }

    @Test
    void validateTellsEachFaultWithItsPlace() throws Exception {
        assertThat(jvirsh("xml", "validate", "pool.xml", "network.xml")).isEqualTo(new CommandResult(0, "", ""));

        CommandResult wrong = jvirsh("xml", "validate", "pool.xml", "wrong.xml", "cut.xml");
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.stdout().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("wrong.xml:2:1: pool: attribute type 'folder' must be "),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "wrong.xml:6:5: pool/target/path: text 'srv/images' must be an absolute path"),
                        line -> assertThat(line).startsWith("cut.xml:5:1: not well-formed XML: "));
    }

    @Test
    void diffComparesByMeaning() throws Exception {
        assertThat(jvirsh("xml", "diff", "pool.xml", "bytes.xml")).isEqualTo(new CommandResult(0, "", ""));
        assertThat(jvirsh("xml", "diff", "pool.xml", "other.xml")).isEqualTo(new CommandResult(1, """
                          pool/capacity: 16 GiB -> 17 GiB
                          pool/target/path: /srv/images -> /srv/other
                        """, ""));
        assertThat(jvirsh("xml", "diff", "pool.xml", "network.xml").stdout()).isEqualTo("  pool: pool -> network\n");
    }

    @Test
    void namesWhatIsMissing() throws Exception {
        assertThat(jvirsh("xml"))
                .isEqualTo(new CommandResult(
                        1, "", "error: xml needs a word more: format, validate or diff; see xml --help\n"));
        assertThat(jvirsh("xml", "frobnicate"))
                .isEqualTo(new CommandResult(
                        1, "", "error: xml has no 'frobnicate': format, validate or diff; see xml --help\n"));
        assertThat(jvirsh("xml", "diff", "-", "-").stderr()).startsWith("error: standard input can be one of the two");
        assertThat(in(Programs.jvirsh().with("xml", "validate", "-").input("<a/>")))
                .isEqualTo(
                        new CommandResult(1, "standard input:1:1: <a> is the root of no document of libvirt's\n", ""));
    }

    private CommandResult jvirsh(String... words) throws Exception {
        return in(Programs.jvirsh().with(words));
    }

    private CommandResult in(Program program) throws Exception {
        return program.in(directory).run();
    }

    private void write(String file, String text) throws Exception {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
