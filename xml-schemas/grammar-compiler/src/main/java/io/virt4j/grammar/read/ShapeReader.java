package io.virt4j.grammar.read;

import com.thaiopensource.relaxng.edit.Annotated;
import com.thaiopensource.relaxng.edit.AttributePattern;
import com.thaiopensource.relaxng.edit.ChoicePattern;
import com.thaiopensource.relaxng.edit.DefineComponent;
import com.thaiopensource.relaxng.edit.ElementPattern;
import com.thaiopensource.relaxng.edit.Pattern;
import io.virt4j.grammar.GrammarException;
import io.virt4j.grammar.read.Content.Use;
import io.virt4j.grammar.shape.AttributeShape;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ElementShape;
import io.virt4j.grammar.shape.EnumerationShape;
import io.virt4j.grammar.shape.JavaName;
import io.virt4j.grammar.shape.ModelShape;
import io.virt4j.grammar.shape.Occurs;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Gives each element of a grammar its class, from the start inwards. */
final class ShapeReader {
    /** What every class has already. */
    private static final Set<String> TAKEN = Set.of(
            "attribute",
            "bytes",
            "child",
            "children",
            "content",
            "differences",
            "document",
            "faults",
            "getClass",
            "hashCode",
            "item",
            "items",
            "node",
            "notify",
            "notifyAll",
            "parse",
            "parts",
            "text",
            "toString",
            "toXml",
            "tree",
            "wait");

    private final Definitions definitions;
    private final ContentReader contents;
    private final ValueReader values;

    /** The class of each set of patterns that stand for one element at one place, and of each shared definition. */
    private final Map<Set<? extends Annotated>, JavaName> classes = new HashMap<>();

    /** In the order in which they are reached; null while an element is being read. */
    private final Map<JavaName, @Nullable ElementShape> elements = new LinkedHashMap<>();

    private final Set<JavaName> roots = new HashSet<>();

    /** Names that cannot be; all are told at once. */
    private final List<GrammarException> problems = new ArrayList<>();

    ShapeReader(Definitions definitions) {
        this.definitions = definitions;
        this.contents = new ContentReader(definitions);
        this.values = new ValueReader(definitions);
    }

    ModelShape read() {
        // A document and a part of another may share a name, so each alternative is looked at alone.
        alternatives(definitions.start()).forEach(this::root);
        for (EnumerationShape enumeration : values.enumerations()) {
            if (elements.containsKey(enumeration.type())) {
                problems.add(new GrammarException(
                        enumeration.type() + " is a list of words and an element; note v:class on one"));
            }
        }
        if (!problems.isEmpty()) {
            throw new GrammarException(
                    problems.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
        }
        return new ModelShape(List.copyOf(complete()), values.enumerations(), definitions.valueKinds());
    }

    private Stream<Pattern> alternatives(Pattern pattern) {
        return pattern instanceof ChoicePattern choice
                ? choice.getChildren().stream().flatMap(this::alternatives)
                : Stream.of(pattern);
    }

    private void root(Pattern alternative) {
        Content content = contents.read(alternative);
        if (content.elements().isEmpty()) {
            throw new GrammarException(alternative.getSourceLocation(), "a grammar starts with elements");
        }
        content.elements().forEach((name, use) -> roots.add(element(name, use, new JavaName("", ""))));
    }

    private Collection<ElementShape> complete() {
        List<ElementShape> complete = new ArrayList<>();
        for (ElementShape element : elements.values()) {
            if (element != null) {
                complete.add(roots.contains(element.type()) ? element.asRoot() : element);
            }
        }
        return complete;
    }

    /** The class of an element, which is read unless it is known or being read further out. */
    private JavaName element(QName name, Use<ElementPattern> given, JavaName parent) {
        Use<ElementPattern> use = noted(given);
        DefineComponent shared = definitions.shared(use.patterns());
        Set<? extends Annotated> key = shared == null ? use.patterns() : Set.of(shared);
        JavaName known = classes.get(key);
        if (known != null) {
            return known;
        }
        ElementPattern place = use.patterns().iterator().next();
        Notes notes = shared == null ? Notes.of(use.notes()) : Notes.of(shared);
        String sharedName = notes.get("shared");
        var type = new JavaName(
                definitions.folder((shared == null ? place : shared).getSourceLocation()),
                sharedName == null ? className(name, use, parent) : sharedName);
        if (elements.containsKey(type)) {
            problems.add(new GrammarException(
                    place.getSourceLocation(), "two elements become the class " + type + "; note v:class on one"));
            return type;
        }
        classes.put(key, type);
        elements.put(type, null);
        QName named = sharedName == null ? name : new QName(JavaNames.member(sharedName));
        elements.put(type, shape(named, type, content(use.patterns()), notes, place));
        return type;
    }

    private ElementShape shape(QName name, JavaName type, Content content, Notes notes, ElementPattern place) {
        String items = notes.get("items");
        if (items != null && !content.ordered()) {
            throw new GrammarException(place.getSourceLocation(), type + " has v:items, but no repeated choice");
        }
        List<AttributeShape> attributes = new ArrayList<>();
        content.attributes().forEach((key, attribute) -> attributes.add(attribute(key, attribute)));
        List<ChildShape> children = new ArrayList<>();
        content.elements().forEach((key, child) -> children.add(child(key, child, type, items != null)));
        TextShape text = content.texts().isEmpty() ? null : text(content.texts());
        var shape = new ElementShape(
                name,
                type,
                notes.doc(),
                List.copyOf(attributes),
                List.copyOf(children),
                text,
                false,
                inFolder(type, items),
                inFolder(type, notes.get("base")));
        checkAccessors(shape, place);
        return shape;
    }

    /** What stands in for an element whose note says so. */
    private Use<ElementPattern> noted(Use<ElementPattern> use) {
        String name = Notes.of(use.notes()).get("as");
        if (name == null) {
            return use;
        }
        DefineComponent definition =
                definitions.of(name, use.patterns().iterator().next().getSourceLocation());
        return contents.read(definition.getBody()).noted(definition).elements().values().stream()
                .findFirst()
                .orElseThrow(() -> new GrammarException(definition.getSourceLocation(), name + " is no element"));
    }

    private static @Nullable JavaName inFolder(JavaName neighbour, @Nullable String simple) {
        return simple == null ? null : new JavaName(neighbour.folder(), simple);
    }

    private void checkAccessors(ElementShape shape, ElementPattern place) {
        List<String> accessors = new ArrayList<>();
        shape.attributes().forEach(attribute -> accessors.add(attribute.accessor()));
        shape.children().forEach(child -> accessors.add(child.accessor()));
        if (shape.text() != null) {
            accessors.add(shape.text().accessor());
        }
        Set<String> taken = new HashSet<>(TAKEN);
        for (String accessor : accessors) {
            if (!taken.add(accessor) || !SourceVersion.isName(accessor)) {
                problems.add(new GrammarException(
                        place.getSourceLocation(),
                        shape.type() + " cannot have "
                                + (SourceVersion.isName(accessor) ? "two methods " : "a method ")
                                + accessor + "; note another name with v:accessor"));
            }
        }
    }

    private String className(QName name, Use<ElementPattern> use, JavaName parent) {
        String noted = Notes.of(use.notes()).get("class");
        if (noted != null) {
            return noted;
        }
        DefineComponent definition = use.patterns().size() == 1
                ? definitions.named(use.patterns().iterator().next())
                : null;
        return definition == null || definition.getName().equals(DefineComponent.START)
                ? parent.simple() + JavaNames.type(name.getLocalPart())
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
                values.read(notes, forms),
                use.occurs().isRequired(),
                notes.preset());
    }

    private TextShape text(List<Pattern> texts) {
        Notes notes = Notes.of(texts);
        return new TextShape(notes.get("accessor", "value"), notes.doc(), values.read(texts));
    }

    private ChildShape child(QName name, Use<ElementPattern> use, JavaName parent, boolean ordered) {
        DefineComponent shared = definitions.shared(use.patterns());
        Notes notes = Notes.of(shared == null ? use.notes() : Content.concatenated(use.notes(), List.of(shared)));
        String member = JavaNames.member(name.getLocalPart());
        String accessor = notes.get("accessor", use.occurs().isMany() ? JavaNames.plural(member) : member);
        ValueType value = shown(use, notes);
        boolean leaf = value != null && notes.get("show") == null && !ordered;
        JavaName content = leaf ? null : element(name, use, parent);
        boolean always = "always".equals(notes.get("show")) && !use.occurs().isMany();
        return new ChildShape(
                name,
                accessor,
                notes.doc(),
                always ? Occurs.ONCE : use.occurs(),
                content,
                value,
                always ? "" : notes.preset());
    }

    /** The type of what an element is shown by, where that is not the element itself. */
    private @Nullable ValueType shown(Use<ElementPattern> use, Notes notes) {
        Content content = content(use.patterns());
        if (!content.isBare() && !"value".equals(notes.get("show"))) {
            return null;
        }
        if (!content.texts().isEmpty()) {
            return values.read(notes, content.texts());
        }
        if (content.isBare()) {
            return Basic.PRESENCE;
        }
        if (content.attributes().size() != 1) {
            throw new GrammarException(
                    use.patterns().iterator().next().getSourceLocation(),
                    "v:show is for elements with a text or one attribute");
        }
        Map.Entry<QName, Use<AttributePattern>> only =
                content.attributes().entrySet().iterator().next();
        return attribute(only.getKey(), only.getValue()).type();
    }
}
