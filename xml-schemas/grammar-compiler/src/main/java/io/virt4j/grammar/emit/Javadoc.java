package io.virt4j.grammar.emit;

import com.palantir.javapoet.CodeBlock;
import org.jspecify.annotations.Nullable;

/** Documentation of a grammar as Javadoc. Text in backquotes is code. */
final class Javadoc {
    private Javadoc() {}

    /** {@code otherwise} stands in where the grammar says nothing; it is Javadoc already. */
    static CodeBlock of(String doc, String otherwise) {
        return CodeBlock.of("$L\n", doc.isEmpty() ? otherwise : html(doc));
    }

    /** What is said of a default; nothing where there is none, or it is to be empty. */
    static CodeBlock preset(@Nullable String preset) {
        return preset == null || preset.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("Where it is missing, {@code $L} is meant.\n", preset);
    }

    private static String html(String doc) {
        String escaped = doc.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
        return escaped.replaceAll("`([^`]*)`", "<code>$1</code>");
    }
}
