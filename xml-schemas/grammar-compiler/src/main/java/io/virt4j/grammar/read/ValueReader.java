package io.virt4j.grammar.read;

import com.thaiopensource.relaxng.edit.ChoicePattern;
import com.thaiopensource.relaxng.edit.DataPattern;
import com.thaiopensource.relaxng.edit.DefineComponent;
import com.thaiopensource.relaxng.edit.OptionalPattern;
import com.thaiopensource.relaxng.edit.Pattern;
import com.thaiopensource.relaxng.edit.RefPattern;
import com.thaiopensource.relaxng.edit.ValuePattern;
import io.virt4j.grammar.GrammarException;
import io.virt4j.grammar.shape.EnumerationShape;
import io.virt4j.grammar.shape.JavaName;
import io.virt4j.grammar.shape.ValueType;
import io.virt4j.grammar.shape.ValueType.Basic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Finds out what a text means. A definition that is a list of words becomes an enumeration of that name. */
final class ValueReader {
    private final Definitions definitions;
    private final Map<JavaName, EnumerationShape> enumerations = new LinkedHashMap<>();

    ValueReader(Definitions definitions) {
        this.definitions = definitions;
    }

    /** All that were met so far, in that order. */
    List<EnumerationShape> enumerations() {
        return List.copyOf(enumerations.values());
    }

    /** What texts of some forms mean, by what is noted at their place or else by the forms. */
    ValueType read(Notes notes, List<? extends Pattern> forms) {
        String noted = notes.get("type");
        return noted == null ? read(forms) : named(noted, forms.get(0));
    }

    /** Text of any kind where the forms disagree. */
    ValueType read(Iterable<? extends Pattern> forms) {
        ValueType agreed = null;
        for (Pattern form : forms) {
            ValueType type = read(form);
            if (agreed != null && !agreed.equals(type)) {
                return Basic.TEXT;
            }
            agreed = type;
        }
        return agreed == null ? Basic.TEXT : agreed;
    }

    private ValueType read(Pattern form) {
        String noted = Notes.of(form).get("type");
        if (noted != null) {
            return named(noted, form);
        }
        if (form instanceof RefPattern reference) {
            return read(definitions.of(reference));
        }
        if (form instanceof OptionalPattern optional) {
            return read(optional.getChild());
        }
        if (form instanceof DataPattern data) {
            return data(data.getType());
        }
        if (form instanceof ChoicePattern choice) {
            return choice(choice);
        }
        return Basic.TEXT;
    }

    private ValueType read(DefineComponent definition) {
        String noted = Notes.of(definition).get("type");
        if (noted != null) {
            return named(noted, definition.getBody());
        }
        ValueType type = read(definition.getBody());
        return isWords(definition.getBody()) && type == Basic.TEXT
                ? new ValueType.Enumerated(enumeration(definition))
                : type;
    }

    private static boolean isWords(Pattern body) {
        return body instanceof ChoicePattern && isWordOrWords(body);
    }

    private static boolean isWordOrWords(Pattern body) {
        return body instanceof ValuePattern
                || (body instanceof ChoicePattern choice
                        && choice.getChildren().stream().allMatch(ValuePattern.class::isInstance));
    }

    private EnumerationShape enumeration(DefineComponent definition) {
        Notes notes = Notes.of(definition);
        var type = new JavaName(
                definitions.folder(definition.getSourceLocation()),
                notes.get("class", JavaNames.type(definition.getName())));
        return enumerations.computeIfAbsent(type, name -> {
            List<EnumerationShape.Word> words = new ArrayList<>();
            List<Pattern> alternatives = definition.getBody() instanceof ChoicePattern choice
                    ? choice.getChildren()
                    : List.of(definition.getBody());
            for (Pattern child : alternatives) {
                words.add(word((ValuePattern) child));
            }
            return new EnumerationShape(name, notes.doc(), List.copyOf(words));
        });
    }

    private static EnumerationShape.Word word(ValuePattern pattern) {
        Notes notes = Notes.of(pattern);
        String constant = notes.get("constant", JavaNames.constant(pattern.getValue()));
        if (!SourceVersion.isName(constant) || constant.startsWith("_") || constant.endsWith("_")) {
            throw new GrammarException(
                    pattern.getSourceLocation(),
                    "\"" + pattern.getValue() + "\" is no name in Java; note one with v:constant");
        }
        return new EnumerationShape.Word(pattern.getValue(), constant, notes.doc());
    }

    private ValueType choice(ChoicePattern choice) {
        Set<String> words = choice.getChildren().stream()
                .map(child -> child instanceof ValuePattern value ? value.getValue() : "")
                .collect(Collectors.toSet());
        if (words.equals(Set.of("yes", "no"))) {
            return Basic.YES_NO;
        }
        if (words.equals(Set.of("on", "off"))) {
            return Basic.ON_OFF;
        }
        return words.equals(Set.of("")) ? read(choice.getChildren()) : Basic.TEXT;
    }

    /** The types of XML Schema that matter here; the rest is text. */
    private static ValueType data(String type) {
        return switch (type) {
            case "byte", "unsignedByte", "short", "unsignedShort", "int" -> Basic.INTEGER;
            case "unsignedInt", "long", "unsignedLong", "integer", "positiveInteger", "nonNegativeInteger" ->
                Basic.LONG;
            default -> Basic.TEXT;
        };
    }

    private ValueType named(String type, Pattern place) {
        return switch (type) {
            case "text" -> Basic.TEXT;
            case "integer" -> Basic.INTEGER;
            case "long" -> Basic.LONG;
            case "uuid" -> Basic.UUID;
            case "memory" -> Basic.MEMORY;
            case "bytes" -> Basic.BYTES;
            case "mac" -> Basic.MAC;
            default -> words(definitions.of(type, place.getSourceLocation()));
        };
    }

    private ValueType words(DefineComponent definition) {
        ValueType type = read(definition);
        if (type != Basic.TEXT) {
            return type;
        }
        if (!isWordOrWords(definition.getBody())) {
            throw new GrammarException(definition.getSourceLocation(), definition.getName() + " is no list of words");
        }
        return new ValueType.Enumerated(enumeration(definition));
    }
}
