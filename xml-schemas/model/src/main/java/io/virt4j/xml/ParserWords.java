package io.virt4j.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what the JDK's parser complains of into words that say what to do. A complaint that is not known, or that the JDK
 * makes in another language than English, stays as it is.
 */
final class ParserWords {
    private static final Map<Pattern, String> WORDS = words();

    private ParserWords() {}

    private static Map<Pattern, String> words() {
        Map<Pattern, String> words = new LinkedHashMap<>();
        words.put(Pattern.compile("Premature end of file.*"), "there is no element in it");
        words.put(
                Pattern.compile("XML document structures must start and end within the same entity.*"),
                "it ends too early; is the file whole?");
        words.put(
                Pattern.compile("Content is not allowed in prolog.*|The markup in the document preceding the root .*"),
                "this is not how an element starts; XML starts with <name>");
        words.put(
                Pattern.compile("Content is not allowed in trailing .*|The markup in the document following the .*"),
                "more after the end of the root element; remove it");
        words.put(
                Pattern.compile("The element type \"(.+)\" must be terminated by the matching end-tag .*"),
                "<$1> is not closed; </$1> is needed here");
        words.put(
                Pattern.compile("Element type \"(.+)\" must be followed by either attribute specifications.*"),
                "the tag <$1> goes on with what is no attribute; name='value' is needed, or >");
        words.put(
                Pattern.compile("(?:Open|Close) quote is expected for attribute \"(.+?)\".*"),
                "the value of attribute $1 is not in quotes");
        words.put(
                Pattern.compile("Attribute name \"(.+?)\" associated with an element .*"),
                "attribute $1 has no value; write $1='value'");
        words.put(
                Pattern.compile("The value of attribute \"(.+?)\" .*must not contain the '<' .*"),
                "the value of attribute $1 holds a <; write &lt;");
        words.put(
                Pattern.compile(
                        "Attribute \"(.+)\" was already specified .*|.*#Attribute(?:NS)?NotUnique\\?[^&]*&([^&]*).*"),
                "attribute $1$2 stands twice in one tag; keep one");
        words.put(
                Pattern.compile(".*#ElementPrefixUnbound\\?([^&]*)&.*|.*#AttributePrefixUnbound\\?.*&([^&]*)"),
                "the prefix $1$2 is not declared; add xmlns:$1$2='namespace'");
        words.put(
                Pattern.compile(".*#(?:CantBindXML|CantBindXMLNS|EmptyPrefixedAttName|ElementXMLNSPrefix)\\?.*"),
                "this prefix or namespace cannot be declared so; xml and xmlns have their own, and none is empty");
        words.put(
                Pattern.compile("The entity \"(.+)\" was referenced, but not declared.*"),
                "the entity &$1; is not declared; write its text");
        words.put(
                Pattern.compile("The entity name must immediately follow the '&'.*"),
                "an & that starts no reference; write &amp;");
        words.put(
                Pattern.compile("An invalid XML character \\(Unicode: 0x([0-9a-f]+)\\) .*"),
                "the character 0x$1 cannot stand in XML; remove it");
        words.put(
                Pattern.compile("Character reference \"(.+)\" is an invalid XML character.*"),
                "$1; is no character that can stand in XML; remove it");
        words.put(
                Pattern.compile("The processing instruction target matching \"\\[xX].*"),
                "<?xml … ?> can only be the very beginning of a document; remove what is before it");
        words.put(Pattern.compile("JAXP00010002: .*"), "more than " + Limits.ATTRIBUTES + " attributes");
        words.put(Pattern.compile("JAXP00010005: .*"), "a name of more than " + Limits.NAME_CHARACTERS + " characters");
        return words;
    }

    static String of(String complaint) {
        for (Map.Entry<Pattern, String> known : WORDS.entrySet()) {
            Matcher matcher = known.getKey().matcher(complaint);
            if (matcher.matches()) {
                return matcher.replaceFirst(known.getValue());
            }
        }
        return complaint;
    }
}
