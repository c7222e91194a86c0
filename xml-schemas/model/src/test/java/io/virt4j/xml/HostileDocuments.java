package io.virt4j.xml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that reads each hostile document from the file it is given, and prints what came of it. */
final class HostileDocuments {
    private HostileDocuments() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (HostileDocument document : HostileDocument.values()) {
            try (var content = new PrintStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                document.writeTo(content);
            }
            long start = System.nanoTime();
            String outcome = outcome(file);
            long millis = (System.nanoTime() - start) / 1_000_000;
            out.println(document + "\t" + outcome + "\t" + millis + " ms");
        }
    }

    private static String outcome(Path file) {
        try {
            XmlTree.read(file);
            return "read";
        } catch (XmlException e) {
            return e.getMessage();
        } catch (OutOfMemoryError e) {
            return e.toString();
        }
    }
}
