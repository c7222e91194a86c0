package io.virt4j.parameter;

/**
 * The name of a value, and its type. Constants of this type say which values an operation knows.
 *
 * @param <T> the value's type in Java, as {@link ParameterType} says
 */
@SuppressWarnings("UnusedTypeParameter") // it ties the values to the name
public record Parameter<T>(String name, ParameterType type) {
    public static Parameter<Integer> ofInt(String name) {
        return new Parameter<>(name, ParameterType.INT);
    }

    /** A 32-bit number without a sign. */
    public static Parameter<Long> ofUnsignedInt(String name) {
        return new Parameter<>(name, ParameterType.UINT);
    }

    public static Parameter<Long> ofLong(String name) {
        return new Parameter<>(name, ParameterType.LLONG);
    }

    /** A 64-bit number without a sign; Java's long has the same bits. */
    public static Parameter<Long> ofUnsignedLong(String name) {
        return new Parameter<>(name, ParameterType.ULLONG);
    }

    public static Parameter<Double> ofDouble(String name) {
        return new Parameter<>(name, ParameterType.DOUBLE);
    }

    public static Parameter<Boolean> ofBoolean(String name) {
        return new Parameter<>(name, ParameterType.BOOLEAN);
    }

    public static Parameter<String> ofString(String name) {
        return new Parameter<>(name, ParameterType.STRING);
    }

    @Override
    public String toString() {
        return name;
    }
}
