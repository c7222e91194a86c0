package io.virt4j.xml;

import java.io.ByteArrayInputStream;

/**
 * What holds of any bytes at all: they are refused by an {@link XmlException}, or make a tree that is written and read
 * back as it was, that the grammar can be asked about, and whose typed views refuse what they cannot show in the same
 * way. A target for Jazzer, which {@link FuzzTest} starts.
 */
public final class DocumentFuzzer {
    private static final String NAME = "fuzz.xml";

    private DocumentFuzzer() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            XmlNode root = XmlTree.read(bytes, NAME);
            String text = root.toXml();
            XmlNode again = XmlTree.read(text, NAME);
            require(root.saysTheSameAs(again) && again.saysTheSameAs(root), "read back differently");
            require(again.toXml().equals(text), "written differently the second time");
            require(root.copy().saysTheSameAs(root), "copied differently");
            Grammar.faults(root)
                    .forEach(fault -> require(fault.toString().startsWith(NAME + ":"), "a fault without its place"));
            document(bytes, text);
        } catch (XmlException e) {
            require(e.getMessage().startsWith(NAME + ":"), "a message that does not say where: " + e.getMessage());
        }
    }

    private static void document(byte[] bytes, String text) {
        XmlDocument document = XmlDocument.parse(new ByteArrayInputStream(bytes), NAME);
        XmlDocument again = XmlDocument.parse(new ByteArrayInputStream(document.bytes()), NAME);
        require(document.equals(again) && document.hashCode() == again.hashCode(), "not equal to itself");
        require(document.differences(again).isEmpty(), "different from itself");
        TypedParts.readAll(document);
        require(document.toXml().equals(text), "changed by being looked at");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
