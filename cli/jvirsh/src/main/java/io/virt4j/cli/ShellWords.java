package io.virt4j.cli;

import io.virt4j.cli.completion.Completion;
import io.virt4j.cli.dialect.TypedLine;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jspecify.annotations.Nullable;

/** The words of the shell for the line editor: where the present one begins, and what it can become. */
final class ShellWords implements Parser, Completer {
    /** What means something else to us where it stands without quotes. */
    private static final String SPECIAL = " \t;'\"\\#";

    private final Session session;

    ShellWords(Session session) {
        this.session = session;
    }

    @Override
    public ParsedLine parse(String text, int cursor, ParseContext context) {
        TypedLine typed = context == ParseContext.COMPLETE ? TypedLine.of(text.substring(0, cursor)) : null;
        return new Line(text, cursor, typed);
    }

    @Override
    public void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
        TypedLine typed = ((Line) parsed).typed;
        if (typed == null) {
            return;
        }
        List<String> words = Completion.of(typed, session);
        words.forEach(word -> candidates.add(candidate(word, !word.endsWith(","))));
        if (words.isEmpty() && Completion.mayBeFile(typed)) {
            addFiles(typed.last(), candidates);
        }
    }

    private static Candidate candidate(String word, boolean complete) {
        return new Candidate(word, PrintableText.of(word), null, null, null, null, complete);
    }

    private static void addFiles(String word, List<Candidate> candidates) {
        String directory = word.substring(0, word.lastIndexOf('/') + 1);
        String start = word.substring(directory.length());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(InputFile.path(directory))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.startsWith(start) && (!start.isEmpty() || !name.startsWith("."))) {
                    boolean isDirectory = Files.isDirectory(file);
                    candidates.add(candidate(directory + name + (isDirectory ? "/" : ""), !isDirectory));
                }
            }
        } catch (IOException | InvalidPathException | CommandFailed e) {
            // There is nothing to choose from.
        }
    }

    /** A line as the editor wants to see it. */
    private static final class Line implements CompletingParsedLine {
        private final String text;
        private final int cursor;
        private final @Nullable TypedLine typed;

        Line(String text, int cursor, @Nullable TypedLine typed) {
            this.text = text;
            this.cursor = cursor;
            this.typed = typed;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            String word = candidate.toString();
            char first = rawWordLength() > 0 ? text.charAt(cursor - rawWordCursor()) : 0;
            if (first == '"') {
                return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + (complete ? "\"" : "");
            }
            if (first == '\'' && word.indexOf('\'') < 0) {
                return "'" + word + (complete ? "'" : "");
            }
            StringBuilder escaped = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
            }
            return escaped;
        }

        @Override
        public int rawWordCursor() {
            return typed == null ? 0 : cursor - typed.start();
        }

        @Override
        public int rawWordLength() {
            return rawWordCursor();
        }

        @Override
        public String word() {
            return typed == null ? text : typed.last();
        }

        @Override
        public int wordCursor() {
            return word().length();
        }

        @Override
        public int wordIndex() {
            return words().size() - 1;
        }

        @Override
        public List<String> words() {
            return List.of(word());
        }

        @Override
        public String line() {
            return text;
        }

        @Override
        public int cursor() {
            return cursor;
        }
    }
}
