package io.virt4j.cli.dialect;

import java.util.List;

/** Input that is no command line. Nothing of it has been run. */
public final class SyntaxError extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<String> messages;

    SyntaxError(String message) {
        this(List.of(message));
    }

    SyntaxError(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = messages;
    }

    /** One line each. */
    public List<String> messages() {
        return messages;
    }
}
