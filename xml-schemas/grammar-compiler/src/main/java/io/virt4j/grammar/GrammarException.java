package io.virt4j.grammar;

import com.thaiopensource.relaxng.edit.SourceLocation;
import org.jspecify.annotations.Nullable;

/** A grammar that cannot be compiled, and the place that says why. */
public final class GrammarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GrammarException(String message) {
        super(message);
    }

    public GrammarException(String message, Throwable cause) {
        super(message, cause);
    }

    public GrammarException(@Nullable SourceLocation place, String problem) {
        super(place == null ? problem : place.getUri() + ":" + place.getLineNumber() + ": " + problem);
    }
}
