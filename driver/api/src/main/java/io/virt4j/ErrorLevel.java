package io.virt4j;

/** How bad an error is. (virErrorLevel) */
public record ErrorLevel(int number) {
    /** Nothing is wrong. */
    public static final ErrorLevel NONE = new ErrorLevel(0);

    /** It was done, and something is odd. */
    public static final ErrorLevel WARNING = new ErrorLevel(1);

    /** It was not done. */
    public static final ErrorLevel ERROR = new ErrorLevel(2);
}
