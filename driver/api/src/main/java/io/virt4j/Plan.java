package io.virt4j;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an engine would make of a domain XML.
 *
 * @param engine the {@linkplain io.virt4j.spi.Driver#name() driver's name}
 * @param verdicts one for each element of the document, in its order, and one more for each attribute that is refused
 */
public record Plan(String engine, List<Verdict> verdicts) {
    public Plan {
        verdicts = List.copyOf(verdicts);
    }

    /** Whether the engine runs the document as it stands: it refuses nothing. */
    public boolean isHonoured() {
        return refused().isEmpty();
    }

    /** What the engine cannot do. */
    public List<Verdict> refused() {
        return verdicts.stream().filter(v -> v.ruling() == Ruling.REFUSED).toList();
    }

    /** What the engine cannot do, to end a message with: the part, or an indented line for each of several. */
    public String refusals() {
        String separator = refused().size() == 1 ? " " : "\n  ";
        return refused().stream()
                .map(v -> separator + "line " + v.line() + ": " + v.path() + ": " + v.reason())
                .collect(Collectors.joining());
    }

    /** What becomes of one part of a document. */
    public enum Ruling {
        /** It is done as the document says. */
        HONOURED,
        /** It changes nothing for the guest on this engine, by design. */
        IGNORED,
        /** It cannot be done, so the document is not run on this engine. */
        REFUSED
    }

    /**
     * What becomes of one part of a document, and why.
     *
     * @param path the part's place, such as {@code domain/devices/disk} or {@code domain/os/type/@machine}
     * @param line the line of the document, from 1
     * @param reason why, in a few words; for a part that is refused, what to do instead
     */
    public record Verdict(String path, int line, Ruling ruling, String reason) {}
}
