package io.virt4j.cli.dialect;

import org.jspecify.annotations.Nullable;

/** The words of a string. */
final class TextWords implements Words {
    private final String text;
    private int position;
    private int wordStart;
    private boolean atEnd;

    TextWords(String text) {
        this.text = text;
    }

    @Override
    public @Nullable String next() throws SyntaxError {
        skipBlanks();
        if (position < text.length() && text.charAt(position) == '#') {
            skipComment();
        }
        if (position == text.length()) {
            atEnd = true;
            return null;
        }
        if (isSeparator(text.charAt(position))) {
            position++;
            return null;
        }
        wordStart = position;
        return word();
    }

    /** Where the last word began. */
    int wordStart() {
        return wordStart;
    }

    @Override
    public boolean nextCommand() {
        return !atEnd;
    }

    private void skipBlanks() {
        while (position < text.length() && (isBlank(text.charAt(position)) || isContinued())) {
            position += isContinued() ? 2 : 1;
        }
    }

    /** Whether the line goes on behind its end. */
    private boolean isContinued() {
        return text.startsWith("\\\n", position);
    }

    /** Up to the end of its line, which ends the command too. */
    private void skipComment() {
        int end = text.indexOf('\n', position);
        position = end < 0 ? text.length() : end;
    }

    /** As in a shell, but for an open single quote, which the end of the text closes. */
    private String word() throws SyntaxError {
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (; position < text.length(); position++) {
            char c = text.charAt(position);
            if (quote == 0 && (isBlank(c) || isSeparator(c))) {
                break;
            }
            if ((c == '\'' && quote != '"') || (c == '"' && quote != '\'')) {
                quote = quote == 0 ? c : 0;
            } else if (quote != '\'' && isContinued()) {
                position++;
            } else if (c == '\\' && quote != '\'') {
                if (++position == text.length()) {
                    throw new SyntaxError("dangling \\");
                }
                word.append(text.charAt(position));
            } else {
                word.append(c);
            }
        }
        if (quote == '"') {
            throw new SyntaxError("missing \"");
        }
        return word.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isSeparator(char c) {
        return c == ';' || c == '\n';
    }
}
