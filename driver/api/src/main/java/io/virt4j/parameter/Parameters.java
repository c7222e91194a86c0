package io.virt4j.parameter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Named values in order, immutable. Values that have no constant yet, since a newer libvirt added them, are among them. A
 * name may be there several times: it is a list then.
 */
public final class Parameters implements Iterable<Parameters.Value> {
    private static final Parameters NONE = new Parameters(List.of());
    private static final int MOST_DIGITS = 9;

    /**
     * One value.
     *
     * @param value of the Java type that {@code type} says
     */
    public record Value(String name, ParameterType type, Object value) {
        public Value {
            if (!type.javaType().isInstance(value)) {
                throw new IllegalArgumentException(
                        name + " takes a " + type.javaType().getSimpleName() + ", not " + value);
            }
            if (type == ParameterType.UINT && (Long) value >>> Integer.SIZE != 0) {
                throw new IllegalArgumentException(name + " takes a number from 0 to 4294967295, not " + value);
            }
        }
    }

    private final List<Value> values;

    private Parameters(List<Value> values) {
        this.values = values;
    }

    /** No values. */
    public static Parameters none() {
        return NONE;
    }

    public static Parameters of(List<Value> values) {
        return new Parameters(List.copyOf(values));
    }

    public static <T> Parameters of(Parameter<T> parameter, T value) {
        return NONE.with(parameter, value);
    }

    /**
     * These values and one more.
     *
     * @throws IllegalArgumentException if the value does not fit the parameter's type
     */
    public <T> Parameters with(Parameter<T> parameter, T value) {
        return with(new Value(parameter.name(), parameter.type(), value));
    }

    /** These values and one more. */
    public Parameters with(Value value) {
        List<Value> more = new ArrayList<>(values);
        more.add(value);
        return of(more);
    }

    /** The value of a parameter, the first one if it is a list; empty if it is not there, or is of another type. */
    @SuppressWarnings("unchecked") // a Parameter<T> and a Value of the same ParameterType have the same Java type
    public <T> Optional<T> get(Parameter<T> parameter) {
        for (Value value : values) {
            if (isOf(parameter, value)) {
                return Optional.of((T) value.value());
            }
        }
        return Optional.empty();
    }

    /** The values of a parameter that is a list. */
    @SuppressWarnings("unchecked") // as above
    public <T> List<T> all(Parameter<T> parameter) {
        List<T> found = new ArrayList<>();
        for (Value value : values) {
            if (isOf(parameter, value)) {
                found.add((T) value.value());
            }
        }
        return found;
    }

    private static boolean isOf(Parameter<?> parameter, Value value) {
        return value.name().equals(parameter.name()) && value.type() == parameter.type();
    }

    /** The value of a name, whatever its type. */
    public Optional<Object> get(String name) {
        return values.stream()
                .filter(value -> value.name().equals(name))
                .map(Value::value)
                .findFirst();
    }

    /** The values whose names begin with a prefix, by what comes after it. */
    public Parameters under(String prefix) {
        List<Value> found = new ArrayList<>();
        for (Value value : values) {
            if (value.name().startsWith(prefix)) {
                found.add(new Value(value.name().substring(prefix.length()), value.type(), value.value()));
            }
        }
        return of(found);
    }

    /**
     * The values of things that are numbered: under {@code vcpu.}, a value {@code vcpu.3.time} is the {@code .time} of 3.
     *
     * @return by the numbers; values that have none are left out
     */
    public SortedMap<Integer, Parameters> numbered(String prefix) {
        SortedMap<Integer, List<Value>> found = new TreeMap<>();
        for (Value value : under(prefix)) {
            String name = value.name();
            int digits = leadingDigits(name);
            if (digits > 0 && digits <= MOST_DIGITS && name.startsWith(".", digits)) {
                found.computeIfAbsent(Integer.valueOf(name.substring(0, digits)), number -> new ArrayList<>())
                        .add(new Value(name.substring(digits), value.type(), value.value()));
            }
        }
        SortedMap<Integer, Parameters> numbered = new TreeMap<>();
        found.forEach((number, of) -> numbered.put(number, of(of)));
        return numbered;
    }

    private static int leadingDigits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public int size() {
        return values.size();
    }

    @Override
    public Iterator<Value> iterator() {
        return values.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parameters parameters && values.equals(parameters.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** For people: {@code name=value} pairs. */
    @Override
    public String toString() {
        return values.stream()
                .map(value -> value.name() + "=" + text(value))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(Value value) {
        return value.type() == ParameterType.ULLONG
                ? Long.toUnsignedString((Long) value.value())
                : value.value().toString();
    }
}
