package io.virt4j.cli.shell;

import io.virt4j.cli.CommaList;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.HiddenNames;
import io.virt4j.cli.Session;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print the words. */
@Command(name = "echo", description = "Print the words that it is given, for scripts.")
final class Echo extends DialectCommand {
    @Option(names = "--shell", description = "quote the words for a shell")
    boolean shell;

    @Option(names = "--xml", description = "escape the words for XML")
    boolean xml;

    @Option(
            names = "--split",
            description = "print each word in lines, broken at its commas; two commas are one of the text")
    boolean split;

    @Option(names = "--err", description = "print on standard error")
    boolean err;

    @HiddenNames({"str", "hi=hello"})
    @Option(names = "--string", paramLabel = "WORD", description = "the words")
    List<String> words;

    @Override
    public void run(Session session) throws CommandFailed {
        exclusive(shell, "shell", xml, "xml");
        exclusive(shell, "shell", split, "split");
        exclusive(xml, "xml", split, "split");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(i == 0 ? "" : " ").append(formatted(words.get(i)));
        }
        if (err && words.isEmpty()) {
            return;
        }
        if (err) {
            session.out().error(text.toString());
        } else {
            session.out().print(text.toString());
        }
    }

    private String formatted(String word) {
        if (shell) {
            return Quoting.forShell(word);
        }
        if (xml) {
            return Quoting.forXml(word);
        }
        return split ? inLines(word) : word;
    }

    /** A line for each part, none for an empty word. */
    private static String inLines(String word) {
        return word.isEmpty() ? "" : String.join("\n", CommaList.split(word)) + "\n";
    }

    @Override
    public boolean needsConnection() {
        return false;
    }
}
