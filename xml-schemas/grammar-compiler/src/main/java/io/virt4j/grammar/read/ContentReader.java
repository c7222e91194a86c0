package io.virt4j.grammar.read;

import com.thaiopensource.relaxng.edit.AbstractPatternVisitor;
import com.thaiopensource.relaxng.edit.AttributePattern;
import com.thaiopensource.relaxng.edit.ChoiceNameClass;
import com.thaiopensource.relaxng.edit.ChoicePattern;
import com.thaiopensource.relaxng.edit.CompositePattern;
import com.thaiopensource.relaxng.edit.DataPattern;
import com.thaiopensource.relaxng.edit.DefineComponent;
import com.thaiopensource.relaxng.edit.ElementPattern;
import com.thaiopensource.relaxng.edit.EmptyPattern;
import com.thaiopensource.relaxng.edit.GroupPattern;
import com.thaiopensource.relaxng.edit.InterleavePattern;
import com.thaiopensource.relaxng.edit.ListPattern;
import com.thaiopensource.relaxng.edit.MixedPattern;
import com.thaiopensource.relaxng.edit.NameClass;
import com.thaiopensource.relaxng.edit.NameNameClass;
import com.thaiopensource.relaxng.edit.NotAllowedPattern;
import com.thaiopensource.relaxng.edit.OneOrMorePattern;
import com.thaiopensource.relaxng.edit.OptionalPattern;
import com.thaiopensource.relaxng.edit.Pattern;
import com.thaiopensource.relaxng.edit.RefPattern;
import com.thaiopensource.relaxng.edit.TextPattern;
import com.thaiopensource.relaxng.edit.ValuePattern;
import com.thaiopensource.relaxng.edit.ZeroOrMorePattern;
import io.virt4j.grammar.GrammarException;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** Finds out what a pattern lets stand inside an element. Follows references, but does not enter elements. */
final class ContentReader extends AbstractPatternVisitor<Content> {
    private final Definitions definitions;

    ContentReader(Definitions definitions) {
        this.definitions = definitions;
    }

    Content read(Pattern pattern) {
        return pattern.accept(this);
    }

    @Override
    public Content visitElement(ElementPattern element) {
        return eachName(element.getNameClass(), name -> Content.element(name, element))
                .orElse(Content.OPEN);
    }

    @Override
    public Content visitAttribute(AttributePattern attribute) {
        return eachName(attribute.getNameClass(), name -> Content.attribute(name, attribute))
                .orElse(Content.EMPTY);
    }

    @Override
    public Content visitRef(RefPattern reference) {
        DefineComponent definition = definitions.of(reference);
        Content content = read(definition.getBody());
        // A text keeps the reference, because the definition's name and notes say what the text means.
        return content.isText()
                ? Content.text(reference)
                : content.noted(definition).noted(reference);
    }

    @Override
    public Content visitChoice(ChoicePattern choice) {
        return choice.getChildren().stream().allMatch(ContentReader::isText)
                ? Content.text(choice)
                : combined(choice, Content::or);
    }

    @Override
    public Content visitGroup(GroupPattern group) {
        return combined(group, Content::and);
    }

    @Override
    public Content visitInterleave(InterleavePattern interleave) {
        return combined(interleave, Content::and);
    }

    @Override
    public Content visitOptional(OptionalPattern optional) {
        return read(optional.getChild()).optional();
    }

    @Override
    public Content visitZeroOrMore(ZeroOrMorePattern repeat) {
        return repeated(repeat.getChild()).optional();
    }

    @Override
    public Content visitOneOrMore(OneOrMorePattern repeat) {
        return repeated(repeat.getChild());
    }

    @Override
    public Content visitMixed(MixedPattern mixed) {
        return Content.text(mixed).and(read(mixed.getChild()));
    }

    @Override
    public Content visitText(TextPattern text) {
        return Content.text(text);
    }

    @Override
    public Content visitData(DataPattern data) {
        return Content.text(data);
    }

    @Override
    public Content visitValue(ValuePattern value) {
        return Content.text(value);
    }

    @Override
    public Content visitList(ListPattern list) {
        return Content.text(list);
    }

    @Override
    public Content visitEmpty(EmptyPattern empty) {
        return Content.EMPTY;
    }

    @Override
    public Content visitNotAllowed(NotAllowedPattern notAllowed) {
        return Content.EMPTY;
    }

    @Override
    public Content visitPattern(Pattern pattern) {
        throw new GrammarException(
                pattern.getSourceLocation(), pattern.getClass().getSimpleName() + " is more than this compiler knows");
    }

    private Content repeated(Pattern pattern) {
        Content content = read(pattern).repeated();
        return content.elements().size() > 1 && definitions.resolve(pattern) instanceof ChoicePattern
                ? content.inAnyOrder()
                : content;
    }

    private Content combined(CompositePattern pattern, BinaryOperator<Content> how) {
        return pattern.getChildren().stream().map(this::read).reduce(how).orElse(Content.EMPTY);
    }

    private static boolean isText(Pattern pattern) {
        return pattern instanceof TextPattern || pattern instanceof DataPattern || pattern instanceof ValuePattern;
    }

    /** Empty for names that are open, as in {@code element * { … }}. */
    private static Optional<Content> eachName(NameClass names, Function<QName, Content> content) {
        return names(names).map(content).reduce(Content::or);
    }

    private static Stream<QName> names(NameClass names) {
        if (names instanceof NameNameClass name) {
            String uri = name.getNamespaceUri();
            String local = name.getLocalName();
            return Stream.of(
                    uri.isEmpty() || uri.equals(NameClass.INHERIT_NS)
                            ? new QName(local)
                            : new QName(uri, local, name.getPrefix() == null ? "" : name.getPrefix()));
        }
        return names instanceof ChoiceNameClass choice
                ? choice.getChildren().stream().flatMap(ContentReader::names)
                : Stream.empty();
    }
}
