package io.virt4j.cli.dialect;

import org.jspecify.annotations.Nullable;

/** The words of an argument vector. */
final class ArgumentWords implements Words {
    private final String[] arguments;
    private int position;

    ArgumentWords(String[] arguments, int from) {
        this.arguments = arguments;
        this.position = from;
    }

    @Override
    public @Nullable String next() {
        return position < arguments.length ? arguments[position++] : null;
    }

    @Override
    public boolean nextCommand() {
        return false;
    }
}
