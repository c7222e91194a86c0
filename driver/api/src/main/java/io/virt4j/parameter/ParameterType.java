package io.virt4j.parameter;

/** What kind of value a {@link Parameter} has. (virTypedParameterType) */
public enum ParameterType {
    /** A 32-bit number, in Java an {@link Integer}. */
    INT(1, Integer.class),
    /** A 32-bit number without a sign, in Java a {@link Long}. */
    UINT(2, Long.class),
    /** A 64-bit number, in Java a {@link Long}. */
    LLONG(3, Long.class),
    /** A 64-bit number without a sign, in Java a {@link Long} with the same bits. */
    ULLONG(4, Long.class),
    /** In Java a {@link Double}. */
    DOUBLE(5, Double.class),
    /** In Java a {@link Boolean}. */
    BOOLEAN(6, Boolean.class),
    /** In Java a {@link String}. */
    STRING(7, String.class);

    private final int number;
    private final Class<?> javaType;

    ParameterType(int number, Class<?> javaType) {
        this.number = number;
        this.javaType = javaType;
    }

    /** The number in libvirt's headers. */
    public int number() {
        return number;
    }

    Class<?> javaType() {
        return javaType;
    }
}
