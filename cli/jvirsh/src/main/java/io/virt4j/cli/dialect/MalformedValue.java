package io.virt4j.cli.dialect;

/** A word that is no value for its option. */
public final class MalformedValue extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedValue(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
