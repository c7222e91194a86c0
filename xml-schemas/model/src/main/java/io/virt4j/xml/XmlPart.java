package io.virt4j.xml;

/** One part of what an element holds, in the order of the document. */
public sealed interface XmlPart permits XmlNode, XmlPart.Text, XmlPart.Comment, XmlPart.Instruction {
    /** A run of text between two tags, with references and CDATA sections resolved. */
    record Text(String text) implements XmlPart {
        /** Whether this is only spaces and line ends, as between the lines of an indented document. */
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A comment, without its marks. */
    record Comment(String text) implements XmlPart {}

    /** A processing instruction. */
    record Instruction(String target, String data) implements XmlPart {}
}
