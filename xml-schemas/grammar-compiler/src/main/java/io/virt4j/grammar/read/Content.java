package io.virt4j.grammar.read;

import com.thaiopensource.relaxng.edit.Annotated;
import com.thaiopensource.relaxng.edit.AttributePattern;
import com.thaiopensource.relaxng.edit.ElementPattern;
import com.thaiopensource.relaxng.edit.Pattern;
import io.virt4j.grammar.shape.Occurs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import javax.xml.namespace.QName;

/**
 * What a pattern lets stand inside an element: which attributes, elements and texts, and how often each. All that may
 * ever stand there is merged, so that a choice between two forms of an element is one description.
 *
 * @param ordered whether elements of different names repeat in any order, so that their order must be kept
 * @param open whether elements of any name may stand there
 */
record Content(
        Map<QName, Use<AttributePattern>> attributes,
        Map<QName, Use<ElementPattern>> elements,
        List<Pattern> texts,
        boolean ordered,
        boolean open) {
    static final Content EMPTY = new Content(Map.of(), Map.of(), List.of(), false, false);

    /** Elements of any name, which are kept as unknown ones are. */
    static final Content OPEN = new Content(Map.of(), Map.of(), List.of(), false, true);

    /**
     * How one name is used.
     *
     * @param patterns all that may stand under the name
     * @param notes what is said about it, the nearest to the place of use first
     */
    record Use<P extends Pattern>(Occurs occurs, Set<P> patterns, List<Annotated> notes) {
        Use<P> occurring(Occurs other) {
            return new Use<>(other, patterns, notes);
        }
    }

    static Content attribute(QName name, AttributePattern pattern) {
        var use = new Use<>(Occurs.ONCE, Set.of(pattern), List.<Annotated>of(pattern));
        return new Content(Map.of(name, use), Map.of(), List.of(), false, false);
    }

    static Content element(QName name, ElementPattern pattern) {
        var use = new Use<>(Occurs.ONCE, Set.of(pattern), List.<Annotated>of(pattern));
        return new Content(Map.of(), Map.of(name, use), List.of(), false, false);
    }

    static Content text(Pattern pattern) {
        return new Content(Map.of(), Map.of(), List.of(pattern), false, false);
    }

    /** Whether this is text and nothing else. */
    boolean isText() {
        return isBare() && !texts.isEmpty();
    }

    /** Whether there are neither attributes nor elements. */
    boolean isBare() {
        return attributes.isEmpty() && elements.isEmpty() && !open;
    }

    Content and(Content other) {
        return merged(other, Occurs::and);
    }

    Content or(Content other) {
        return merged(other, Occurs::or);
    }

    Content optional() {
        return or(EMPTY);
    }

    Content repeated() {
        Map<QName, Use<ElementPattern>> many = new LinkedHashMap<>();
        elements.forEach(
                (name, use) -> many.put(name, use.occurring(use.occurs().repeated())));
        return new Content(attributes, many, texts, ordered, open);
    }

    Content inAnyOrder() {
        return new Content(attributes, elements, texts, true, open);
    }

    /** The same, with what is noted nearer to the place of use. Notes on a group of several are about none of them. */
    Content noted(Annotated nearer) {
        if (attributes.size() + elements.size() != 1) {
            return this;
        }
        return new Content(noted(attributes, nearer), noted(elements, nearer), texts, ordered, open);
    }

    private static <P extends Pattern> Map<QName, Use<P>> noted(Map<QName, Use<P>> uses, Annotated nearer) {
        Map<QName, Use<P>> noted = new LinkedHashMap<>();
        uses.forEach((name, use) ->
                noted.put(name, new Use<>(use.occurs(), use.patterns(), concatenated(List.of(nearer), use.notes()))));
        return noted;
    }

    private Content merged(Content other, BinaryOperator<Occurs> occurs) {
        return new Content(
                merged(attributes, other.attributes, occurs),
                merged(elements, other.elements, occurs),
                concatenated(texts, other.texts),
                ordered || other.ordered,
                open || other.open);
    }

    private static <P extends Pattern> Map<QName, Use<P>> merged(
            Map<QName, Use<P>> first, Map<QName, Use<P>> second, BinaryOperator<Occurs> occurs) {
        Map<QName, Use<P>> merged = new LinkedHashMap<>();
        for (QName name : order(List.copyOf(first.keySet()), List.copyOf(second.keySet()))) {
            Use<P> one = first.get(name);
            Use<P> other = second.get(name);
            if (one == null || other == null) {
                Use<P> only = Objects.requireNonNull(one == null ? other : one, "it is in one of them");
                Occurs before = one == null ? Occurs.NEVER : one.occurs();
                Occurs after = other == null ? Occurs.NEVER : other.occurs();
                merged.put(name, only.occurring(occurs.apply(before, after)));
            } else {
                Set<P> patterns = new LinkedHashSet<>(one.patterns());
                patterns.addAll(other.patterns());
                merged.put(
                        name,
                        new Use<>(
                                occurs.apply(one.occurs(), other.occurs()),
                                patterns,
                                concatenated(one.notes(), other.notes())));
            }
        }
        return merged;
    }

    /** The names of both, each of the second's own before the next one that both have: forms of a sequence fit together. */
    private static List<QName> order(List<QName> first, List<QName> second) {
        List<QName> order = new ArrayList<>(first);
        int place = order.size();
        for (int i = second.size() - 1; i >= 0; i--) {
            int shared = order.indexOf(second.get(i));
            if (shared < 0) {
                order.add(place, second.get(i));
            } else {
                place = shared;
            }
        }
        return order;
    }

    static <T> List<T> concatenated(List<? extends T> first, List<? extends T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
