package io.virt4j.xml;

import com.thaiopensource.xml.util.Naming;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** What an XML document can hold. Programs may give any text and any name; the rest of Unicode has no place in XML 1.0. */
final class Writable {
    private Writable() {}

    /** Throws {@link IllegalArgumentException} with the first character that cannot be written. */
    static void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= ' ' && c < Character.MIN_SURROGATE) || c == '\t' || c == '\n' || c == '\r') {
                continue;
            }
            int character = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(character)) {
                i++;
            } else if (c < ' ' || Character.isSurrogate(c) || c >= 0xFFFE) {
                throw new IllegalArgumentException(String.format(
                        "XML cannot hold the character U+%04X, which is number %d of the text; leave it out",
                        character, i + 1));
            }
        }
    }

    static void element(QName name) {
        part(name.getLocalPart());
        namespace(name);
    }

    static void attribute(QName name) {
        element(name);
        if (name.getNamespaceURI().isEmpty() && name.getLocalPart().equals(XMLConstants.XMLNS_ATTRIBUTE)) {
            throw new IllegalArgumentException("xmlns is no attribute; give elements names that have a namespace");
        }
    }

    static void comment(String text) {
        text(text);
        if (text.contains("--") || text.endsWith("-")) {
            throw new IllegalArgumentException("a comment cannot hold --, nor end in -");
        }
    }

    static void instruction(String target, String data) {
        part(target);
        text(data);
        if (target.equalsIgnoreCase("xml") || data.contains("?>")) {
            throw new IllegalArgumentException("a processing instruction cannot be called xml, nor hold ?>");
        }
    }

    private static void namespace(QName name) {
        String namespace = name.getNamespaceURI();
        String prefix = name.getPrefix();
        if (namespace.isEmpty()) {
            return;
        }
        text(namespace);
        if (!prefix.isEmpty()) {
            part(prefix);
        }
        if (namespace.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI) || prefix.equals(XMLConstants.XMLNS_ATTRIBUTE)) {
            throw new IllegalArgumentException("namespaces are declared where they are used; leave out " + name);
        }
        if (prefix.equals(XMLConstants.XML_NS_PREFIX) && !namespace.equals(XMLConstants.XML_NS_URI)) {
            throw new IllegalArgumentException("the prefix xml has a namespace of its own; take another for " + name);
        }
    }

    private static void part(String name) {
        if (name.length() > Limits.NAME_CHARACTERS || (!isAsciiName(name) && !Naming.isNcname(name))) {
            throw new IllegalArgumentException(
                    "'" + shown(name) + "' is no name in XML; take letters, digits, - and _");
        }
    }

    /** Nearly all names, without the tables of all others. */
    private static boolean isAsciiName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!starts && (i == 0 || !((c >= '0' && c <= '9') || c == '-' || c == '.'))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static String shown(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
