package io.virt4j.grammar.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.virt4j.grammar.shape.ValueType;
import io.virt4j.grammar.shape.ValueType.Basic;
import io.virt4j.grammar.shape.ValueType.Enumerated;
import java.util.Optional;
import java.util.UUID;

/** How Java reads and spells the values of one type. */
final class ValueCode {
    private final ValueType type;
    private final Packages packages;

    ValueCode(ValueType type, Packages packages) {
        this.type = type;
        this.packages = packages;
    }

    boolean isText() {
        return type == Basic.TEXT;
    }

    boolean isMemory() {
        return type == Basic.MEMORY || type == Basic.BYTES;
    }

    /** The type that programs see. */
    ClassName type() {
        if (type instanceof Enumerated enumerated) {
            return packages.of(enumerated.enumeration().type());
        }
        return switch ((Basic) type) {
            case PRESENCE, YES_NO, ON_OFF -> ClassName.get(Boolean.class);
            case TEXT -> ModelTypes.STRING;
            case INTEGER -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case UUID -> ClassName.get(UUID.class);
            case MAC -> ModelTypes.MAC_ADDRESS;
            case MEMORY, BYTES -> ModelTypes.MEMORY;
        };
    }

    /** The value of an expression that is a {@code WrittenValue}. */
    CodeBlock reading(CodeBlock written) {
        if (type instanceof Enumerated) {
            return CodeBlock.of("new $T($L.text())", type(), written);
        }
        return switch ((Basic) type) {
            case PRESENCE -> throw new IllegalStateException("presence has no text to read");
            case TEXT -> CodeBlock.of("$L.text()", written);
            case INTEGER -> CodeBlock.of("$L.integer()", written);
            case LONG -> CodeBlock.of("$L.number()", written);
            case YES_NO, ON_OFF -> CodeBlock.of("$L.truth()", written);
            case UUID -> CodeBlock.of("$L.uuid()", written);
            case MAC -> CodeBlock.of("$L.mac()", written);
            case MEMORY -> CodeBlock.of("$L.memory(attribute($S))", written, "unit");
            case BYTES -> CodeBlock.of("$L.bytes(attribute($S))", written, "unit");
        };
    }

    /** Lets a method return the value of an expression that is a {@code WrittenValue} or null. */
    MethodSpec.Builder returning(MethodSpec.Builder method, CodeBlock written) {
        return method.returns(ModelTypes.optional(type()))
                .addStatement("$T value = $L", ModelTypes.WRITTEN_VALUE, written)
                .addStatement(
                        "return value == null ? $1T.empty() : $1T.of($2L)",
                        Optional.class,
                        reading(CodeBlock.of("value")));
    }

    /** The value as it is written; the variable of that name is not null. */
    CodeBlock spelling(String variable) {
        if (type == Basic.YES_NO) {
            return CodeBlock.of("$L ? $S : $S", variable, "yes", "no");
        }
        if (type == Basic.ON_OFF) {
            return CodeBlock.of("$L ? $S : $S", variable, "on", "off");
        }
        if (isMemory()) {
            return CodeBlock.of("$T.amountOf($L)", ModelTypes.WRITTEN_VALUE, variable);
        }
        return type == Basic.TEXT ? CodeBlock.of("$L", variable) : CodeBlock.of("$L.toString()", variable);
    }

    /** The value as it is written; the variable of that name may be null, which stays so. */
    CodeBlock spellingOfNullable(String variable) {
        return isText()
                ? CodeBlock.of(variable)
                : CodeBlock.of("$1L == null ? null : $2L", variable, spelling(variable));
    }
}
