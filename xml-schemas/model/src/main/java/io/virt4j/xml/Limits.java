package io.virt4j.xml;

import org.jspecify.annotations.Nullable;

/**
 * What one document has at most. Far more than documents about virtual machines have, and little enough that reading any
 * document takes neither long nor much memory. What is written keeps to the same, so that it can be read.
 */
final class Limits {
    /** What virsh takes at most. */
    static final int BYTES = 10 * 1024 * 1024;

    /** Of one tag, text, comment or processing instruction. */
    static final int PART_CHARACTERS = 4 * 1024 * 1024;

    static final int DEPTH = 256;

    /** Of one element, with the namespaces that it declares. */
    static final int ATTRIBUTES = 200;

    static final int NAME_CHARACTERS = 1000;

    private static final int ELEMENTS = 50_000;
    private static final int NAMES = 2000;
    private static final int NAMESPACES = 1000;
    private static final int REFERENCES = 200_000;

    /** Elements, attributes, texts, comments and processing instructions. */
    private static final int PARTS = 150_000;

    private int elements;
    private int namespaces;
    private int parts;

    /** Counts an element in; {@code depth} is how many are around it, {@code declared} how many namespaces it declares. */
    void element(XmlNode.Place place, int depth, int attributes, int declared) {
        if (depth >= DEPTH) {
            throw at(place, "elements are nested deeper than " + DEPTH);
        }
        if (++elements > ELEMENTS) {
            throw at(place, "more than " + ELEMENTS + " elements");
        }
        if (attributes + declared > ATTRIBUTES) {
            throw at(place, "more than " + ATTRIBUTES + " attributes");
        }
        namespaces += declared;
        if (namespaces > NAMESPACES) {
            throw at(place, "more than " + NAMESPACES + " namespaces are declared");
        }
        parts(place, 1 + attributes);
    }

    /** Counts in what is no element; {@code place} is of the element around it. */
    void parts(XmlNode.Place place, int added) {
        parts += added;
        if (parts > PARTS) {
            throw at(place, "more than " + PARTS + " elements, attributes, texts and comments");
        }
    }

    static void names(XmlNode.Place place, int different) {
        if (different > NAMES) {
            throw at(place, "more than " + NAMES + " different names");
        }
    }

    /** Of entities and characters by number. */
    static void references(@Nullable String document, int references) {
        if (references > REFERENCES) {
            throw at(new XmlNode.Place(document, 0, 0), "more than " + REFERENCES + " references such as &amp;");
        }
    }

    static void length(XmlNode.Place place, int characters) {
        if (characters > PART_CHARACTERS) {
            throw at(place, "a tag, text or comment of more than " + PART_CHARACTERS + " characters");
        }
    }

    static void size(@Nullable String document, long bytes) {
        if (bytes > BYTES) {
            throw at(new XmlNode.Place(document, 0, 0), "larger than " + BYTES + " bytes, which no domain needs");
        }
    }

    private static XmlException at(XmlNode.Place place, String problem) {
        return new XmlException(place.document(), place.line(), place.column(), problem, null);
    }
}
