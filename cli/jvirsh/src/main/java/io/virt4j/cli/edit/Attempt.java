package io.virt4j.cli.edit;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import io.virt4j.cli.RawTerminal;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What to try next with a document that the host did not take. */
enum Attempt {
    /** The document as the user leaves it in the editor. */
    EDITED,
    /** The same once more, and the host does not hold it against its schema. */
    RELAXED,
    /** The same once more. */
    FORCED,
    /** Nothing. */
    NONE;

    private static final String LINE = "\r\n"; // what a raw terminal takes for the end of a line

    /**
     * Asks the user, who answers with a key.
     *
     * @param problem why the document was not taken
     * @param canRelax whether {@link #RELAXED} is among the answers
     */
    static Attempt ask(String problem, boolean canRelax, Output out) throws CommandFailed {
        String question = "\r" + problem + " Try again? " + (canRelax ? "[y,n,i,f,?]" : "[y,n,f,?]") + ": ";
        @Nullable Attempt answer = null;
        try (RawTerminal terminal = RawTerminal.open()) {
            while (answer == null) {
                out.print(question);
                out.flush();
                int key = Character.toLowerCase(readKey(terminal));
                if (key == '?') {
                    out.print(answers(canRelax));
                }
                answer = of(key, canRelax);
            }
        } catch (IOException e) {
            throw new CommandFailed("the terminal broke: " + e.getMessage());
        }
        out.print(LINE);
        return answer;
    }

    private static int readKey(RawTerminal terminal) throws IOException {
        byte[] key = new byte[1];
        while (terminal.read(key) == 0) {
            // A read ends after a tenth of a second without a key.
        }
        return key[0];
    }

    private static @Nullable Attempt of(int key, boolean canRelax) {
        return switch (key) {
            case 'y' -> EDITED;
            case 'n' -> NONE;
            case 'f' -> FORCED;
            case 'i' -> canRelax ? RELAXED : null;
            default -> null;
        };
    }

    private static String answers(boolean canRelax) {
        return LINE
                + "y - yes, start editor again" + LINE
                + "n - no, throw away my changes" + LINE
                + (canRelax ? "i - turn off validation and try to redefine again" + LINE : "")
                + "f - force, try to redefine again" + LINE
                + "? - print this help" + LINE;
    }
}
