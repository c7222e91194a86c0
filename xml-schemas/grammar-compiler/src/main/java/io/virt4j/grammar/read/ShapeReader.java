package io.virt4j.grammar.read;

import com.thaiopensource.relaxng.edit.AttributePattern;
import com.thaiopensource.relaxng.edit.DefineComponent;
import com.thaiopensource.relaxng.edit.ElementPattern;
import com.thaiopensource.relaxng.edit.Pattern;
import io.virt4j.grammar.GrammarException;
import io.virt4j.grammar.read.Content.Use;
import io.virt4j.grammar.shape.AttributeShape;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.DocumentShape;
import io.virt4j.grammar.shape.ElementShape;
import io.virt4j.grammar.shape.TextShape;
import io.virt4j.grammar.shape.ValueType;
import io.virt4j.grammar.shape.ValueType.Basic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Gives each element of a grammar its class, from the start inwards. */
final class ShapeReader {
    private final Definitions definitions;
    private final ContentReader contents;
    private final ValueReader values;

    /** The class of each set of patterns that stand for one element at one place. */
    private final Map<Set<ElementPattern>, String> classes = new HashMap<>();

    /** In the order in which they are reached; null while an element is being read. */
    private final Map<String, @Nullable ElementShape> elements = new LinkedHashMap<>();

    ShapeReader(Definitions definitions) {
        this.definitions = definitions;
        this.contents = new ContentReader(definitions);
        this.values = new ValueReader(definitions);
    }

    DocumentShape read() {
        Content start = contents.read(definitions.start());
        if (start.elements().size() != 1) {
            throw new GrammarException(
                    definitions.start().getSourceLocation(),
                    "a grammar starts with one element, not " + start.elements().keySet());
        }
        Map.Entry<QName, Use<ElementPattern>> root =
                start.elements().entrySet().iterator().next();
        String className = element(root.getKey(), root.getValue(), "");
        return new DocumentShape(className, List.copyOf(complete()), values.enumerations());
    }

    private Collection<ElementShape> complete() {
        List<ElementShape> complete = new ArrayList<>();
        for (ElementShape element : elements.values()) {
            if (element != null) {
                complete.add(element);
            }
        }
        return complete;
    }

    /** The class of an element, which is read unless it is known or being read further out. */
    private String element(QName name, Use<ElementPattern> use, String parent) {
        String known = classes.get(use.patterns());
        if (known != null) {
            return known;
        }
        String className = className(name, use, parent);
        if (elements.containsKey(className)) {
            throw new GrammarException(
                    use.patterns().iterator().next().getSourceLocation(),
                    "two classes would be called " + className + "; note another with v:class");
        }
        classes.put(use.patterns(), className);
        elements.put(className, null);
        Content content = content(use.patterns());
        Notes notes = Notes.of(use.notes());
        String items = notes.get("items");
        if (content.ordered() != (items != null)) {
            throw new GrammarException(
                    use.patterns().iterator().next().getSourceLocation(),
                    className
                            + (content.ordered()
                                    ? " is an ordered list; note with v:items what its items are called"
                                    : " has v:items, but no repeated choice"));
        }
        List<AttributeShape> attributes = new ArrayList<>();
        content.attributes().forEach((key, attribute) -> attributes.add(attribute(key, attribute)));
        List<ChildShape> children = new ArrayList<>();
        content.elements().forEach((key, child) -> children.add(child(key, child, className, content.ordered())));
        TextShape text = content.texts().isEmpty() ? null : text(content.texts());
        var shape = new ElementShape(
                name, className, notes.doc(), List.copyOf(attributes), List.copyOf(children), text, items);
        checkAccessors(shape, use.patterns().iterator().next());
        elements.put(className, shape);
        return className;
    }

    private static void checkAccessors(ElementShape shape, ElementPattern place) {
        List<String> accessors = new ArrayList<>();
        shape.attributes().forEach(attribute -> accessors.add(attribute.accessor()));
        shape.children().forEach(child -> accessors.add(child.accessor()));
        if (shape.text() != null) {
            accessors.add(shape.text().accessor());
        }
        Set<String> taken = new HashSet<>();
        for (String accessor : accessors) {
            if (!taken.add(accessor) || !SourceVersion.isName(accessor)) {
                throw new GrammarException(
                        place.getSourceLocation(),
                        shape.className() + " cannot have "
                                + (SourceVersion.isName(accessor) ? "two methods " : "a method ")
                                + accessor + "; note another name with v:accessor");
            }
        }
    }

    private String className(QName name, Use<ElementPattern> use, String parent) {
        String noted = Notes.of(use.notes()).get("class");
        if (noted != null) {
            return noted;
        }
        DefineComponent definition = use.patterns().size() == 1
                ? definitions.named(use.patterns().iterator().next())
                : null;
        return definition == null || definition.getName().equals(DefineComponent.START)
                ? parent + JavaNames.type(name.getLocalPart())
                : JavaNames.type(definition.getName());
    }

    private Content content(Set<ElementPattern> patterns) {
        return patterns.stream()
                .map(pattern -> contents.read(pattern.getChild()))
                .reduce(Content::or)
                .orElse(Content.EMPTY);
    }

    private AttributeShape attribute(QName name, Use<AttributePattern> use) {
        Notes notes = Notes.of(use.notes());
        List<Pattern> forms =
                use.patterns().stream().map(AttributePattern::getChild).toList();
        return new AttributeShape(
                name,
                notes.get("accessor", JavaNames.member(name.getLocalPart())),
                notes.doc(),
                values.read(forms),
                use.occurs().isRequired());
    }

    private TextShape text(List<Pattern> texts) {
        Notes notes = Notes.of(texts);
        return new TextShape(notes.get("accessor", "value"), notes.doc(), values.read(texts));
    }

    private ChildShape child(QName name, Use<ElementPattern> use, String parent, boolean ordered) {
        Notes notes = Notes.of(use.notes());
        String member = JavaNames.member(name.getLocalPart());
        String accessor = notes.get("accessor", use.occurs().isMany() ? JavaNames.plural(member) : member);
        ValueType value = shown(content(use.patterns()), notes);
        boolean leaf = value != null && notes.get("show") == null && !ordered;
        String content = leaf ? null : element(name, use, parent);
        return new ChildShape(name, accessor, notes.doc(), use.occurs(), content, value);
    }

    /** The type of what an element is shown by, where that is not the element itself. */
    private @Nullable ValueType shown(Content content, Notes notes) {
        if (!content.isBare() && !"value".equals(notes.get("show"))) {
            return null;
        }
        return content.texts().isEmpty() ? Basic.PRESENCE : values.read(content.texts());
    }
}
