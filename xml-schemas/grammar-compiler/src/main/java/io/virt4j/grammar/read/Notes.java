package io.virt4j.grammar.read;

import com.thaiopensource.relaxng.edit.Annotated;
import com.thaiopensource.relaxng.edit.AnnotationChild;
import com.thaiopensource.relaxng.edit.ElementAnnotation;
import com.thaiopensource.relaxng.edit.TextAnnotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a grammar notes beside its patterns: documentation and names for Java. The annotations, on an element, an
 * attribute, a reference or a definition, are
 *
 * <ul>
 *   <li>{@code class}: the name of the class that an element or a list of words becomes;
 *   <li>{@code accessor}: the name of the method, where the element's or attribute's own name will not do; on a text, the
 *       name of the method that gives it;
 *   <li>{@code type}: {@code integer}, {@code long}, {@code uuid}, {@code mac}, {@code memory}, {@code bytes}, {@code text} or the
 *       definition of a list of words, where the pattern does not tell;
 *   <li>{@code show}: {@code value} where programs are to see an element's text, or its only attribute, and not the
 *       element; {@code always} where they are to see an element that may be missing as one without content;
 *   <li>{@code shared}: on a definition of content, the name of the class of all elements that hold just that; {@code
 *       show} may stand beside it;
 *   <li>{@code constant}: on a word, the name of its constant;
 *   <li>{@code as}: the definition of an element whose class this form of it has too;
 *   <li>{@code items}: on an element with a repeated choice, the name of the interface that its items share;
 *   <li>{@code a:defaultValue} of RELAX NG's own compatibility annotations: what a missing attribute means, or the text that
 *       an element would have where it is missing;
 *   <li>{@code base}: the name of a class written by hand that the element's class extends.
 * </ul>
 */
public final class Notes {
    /** The namespace of our annotations. */
    public static final String NAMESPACE = "urn:virt4j:grammar";

    private static final String COMPATIBILITY = "http://relaxng.org/ns/compatibility/annotations/1.0";

    private final List<Annotated> carriers;

    private Notes(List<Annotated> carriers) {
        this.carriers = carriers;
    }

    /** What is noted on any of some places; the first that tells is heard. */
    static Notes of(List<? extends Annotated> carriers) {
        return new Notes(List.copyOf(carriers));
    }

    static Notes of(Annotated carrier) {
        return new Notes(List.of(carrier));
    }

    /** The value of one of our annotations; null where there is none. */
    @Nullable
    String get(String annotation) {
        for (Annotated carrier : carriers) {
            String value = carrier.getAttributeAnnotation(NAMESPACE, annotation);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    String get(String annotation, String otherwise) {
        String value = get(annotation);
        return value == null ? otherwise : value;
    }

    /** What is meant where nothing is written ({@code a:defaultValue}); null where that is not noted. */
    @Nullable
    String preset() {
        for (Annotated carrier : carriers) {
            String value = carrier.getAttributeAnnotation(COMPATIBILITY, "defaultValue");
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The documentation as one paragraph; empty where there is none. */
    String doc() {
        for (Annotated carrier : carriers) {
            String doc = doc(carrier);
            if (!doc.isEmpty()) {
                return doc;
            }
        }
        return "";
    }

    private static String doc(Annotated carrier) {
        var doc = new StringBuilder();
        append(carrier.getChildElementAnnotations(), doc);
        // A value cannot hold its documentation, so the parser puts it behind.
        append(carrier.getFollowingElementAnnotations(), doc);
        return doc.toString().strip().replaceAll("\\s+", " ");
    }

    private static void append(List<AnnotationChild> annotations, StringBuilder doc) {
        for (AnnotationChild annotation : annotations) {
            if (annotation instanceof ElementAnnotation element
                    && element.getNamespaceUri().equals(COMPATIBILITY)) {
                for (AnnotationChild text : element.getChildren()) {
                    if (text instanceof TextAnnotation run) {
                        doc.append(run.getValue());
                    }
                }
            }
        }
    }
}
