package io.virt4j.cli.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file written by hand with places for what the declarations say. */
record Frame(String text) {

    static Frame read(String name) {
        try (InputStream file = Objects.requireNonNull(Frame.class.getResourceAsStream(name), name)) {
            return new Frame(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts lines in the place of each line that has nothing but the mark. */
    Frame lines(String mark, String lines) {
        Matcher matcher = Pattern.compile("^ *" + Pattern.quote(mark) + "\n", Pattern.MULTILINE)
                .matcher(text);
        return filled(mark, matcher.replaceAll(Matcher.quoteReplacement(lines)));
    }

    /** Puts words in the place of a mark. */
    Frame words(String mark, List<String> words) {
        return filled(mark, text.replace(mark, String.join(" ", words)));
    }

    private Frame filled(String mark, String filled) {
        if (filled.equals(text)) {
            throw new IllegalStateException("a frame lacks " + mark);
        }
        return new Frame(filled);
    }
}
