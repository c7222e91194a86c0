package io.virt4j.grammar.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.virt4j.grammar.shape.ValueType;
import io.virt4j.grammar.shape.ValueType.Basic;
import io.virt4j.grammar.shape.ValueType.Enumerated;
import java.util.UUID;

/** How Java reads and spells the values of one type. */
final class ValueCode {
    private final ValueType type;
    private final String packageName;

    ValueCode(ValueType type, String packageName) {
        this.type = type;
        this.packageName = packageName;
    }

    boolean isText() {
        return type == Basic.TEXT;
    }

    boolean isMemory() {
        return type == Basic.MEMORY;
    }

    /** The type that programs see. */
    ClassName type() {
        if (type instanceof Enumerated enumerated) {
            return ClassName.get(packageName, enumerated.enumeration().className());
        }
        return switch ((Basic) type) {
            case PRESENCE, YES_NO, ON_OFF -> ClassName.get(Boolean.class);
            case TEXT -> ModelTypes.STRING;
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case UUID -> ClassName.get(UUID.class);
            case MEMORY -> ModelTypes.MEMORY;
        };
    }

    /** What is to be called on an {@code Optional<WrittenValue>} to have the value. */
    CodeBlock reading() {
        if (type instanceof Enumerated) {
            return CodeBlock.of(".map($T::text).map($T::new)", ModelTypes.WRITTEN_VALUE, type());
        }
        return switch ((Basic) type) {
            case PRESENCE -> throw new IllegalStateException("presence has no text to read");
            case TEXT -> reading("text");
            case INTEGER -> reading("integer");
            case LONG -> reading("number");
            case YES_NO, ON_OFF -> reading("truth");
            case UUID -> reading("uuid");
            case MEMORY -> CodeBlock.of(".map(value -> value.memory(unit))");
        };
    }

    private static CodeBlock reading(String method) {
        return CodeBlock.of(".map($T::$L)", ModelTypes.WRITTEN_VALUE, method);
    }

    /** The value as it is written; the variable of that name is not null. */
    CodeBlock spelling(String variable) {
        if (type == Basic.YES_NO) {
            return CodeBlock.of("$L ? $S : $S", variable, "yes", "no");
        }
        if (type == Basic.ON_OFF) {
            return CodeBlock.of("$L ? $S : $S", variable, "on", "off");
        }
        if (type == Basic.MEMORY) {
            return CodeBlock.of("$T.amountOf($L)", ModelTypes.WRITTEN_VALUE, variable);
        }
        return type == Basic.TEXT ? CodeBlock.of("$L", variable) : CodeBlock.of("$L.toString()", variable);
    }
}
