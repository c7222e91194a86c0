package io.virt4j.cli.xml;

import io.virt4j.cli.Command;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.xml.XmlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Write documents anew, with libvirt's indentation and quotes. */
@picocli.CommandLine.Command(
        name = "format",
        description = {
            "Print documents anew, with libvirt's indentation and quotes.",
            "Nothing else changes: order, comments, spellings and unknown parts stay."
        })
final class XmlFormat implements Command {
    @Option(
            names = "--output-dir",
            paramLabel = "DIR",
            description = "write each document to a file of its name in this directory instead")
    @Nullable
    String directory;

    @Option(names = "--help", usageHelp = true, description = "print this")
    boolean help;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files; - for standard input")
    List<String> files;

    @Override
    public void run(Session session) throws CommandFailed {
        Map<String, Path> targets = directory == null ? Map.of() : targets(InputFile.path(directory));
        boolean failed = false;
        for (String file : files) {
            try {
                String text = XmlFile.read(file).toXml();
                Path target = targets.get(file);
                if (target == null) {
                    session.out().print(text);
                } else {
                    write(target, text);
                }
            } catch (XmlException e) {
                session.out().error(e.getMessage());
                failed = true;
            }
        }
        if (failed) {
            throw new CommandFailed();
        }
    }

    /** Refuses two files that would become one. */
    private Map<String, Path> targets(Path directory) throws CommandFailed {
        Map<String, Path> targets = new HashMap<>();
        Map<Path, String> sources = new HashMap<>();
        for (String file : files) {
            Path name = InputFile.path(file).getFileName();
            if (file.equals("-") || name == null) {
                throw new CommandFailed("--output-dir needs files with names, not '" + file + "'");
            }
            Path target = directory.resolve(name);
            String other = sources.put(target, file);
            if (other != null) {
                throw new CommandFailed(other + " and " + file + " would both become " + target);
            }
            targets.put(file, target);
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new CommandFailed("cannot make the directory " + directory + ": " + e.getMessage());
        }
        return targets;
    }

    /** What was there stays until the new text is whole. */
    private static void write(Path target, String text) throws CommandFailed {
        try {
            Path part = Files.createTempFile(target.toAbsolutePath().getParent(), ".jvirsh", ".xml");
            try {
                Files.writeString(part, text);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new CommandFailed("cannot write " + target + ": " + e.getMessage());
        }
    }
}
