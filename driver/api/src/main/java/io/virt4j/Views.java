package io.virt4j;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts a deadline on the objects in results and events, and takes it off those in arguments. */
final class Views {
    private final BoundedCalls calls;

    Views(BoundedCalls calls) {
        this.calls = calls;
    }

    /** Arguments for the object behind a view. */
    @Nullable
    Object[] arguments(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).map(this::argument).toArray();
    }

    @SuppressWarnings("unchecked") // whatever a listener takes, it gets a view of
    private @Nullable Object argument(@Nullable Object argument) {
        if (argument instanceof Consumer<?> listener) {
            return (Consumer<Object>) event -> ((Consumer<Object>) listener).accept(of(event));
        }
        if (argument instanceof List<?> list && list.stream().anyMatch(HostObject.class::isInstance)) {
            return list.stream().map(Deadline::target).toList();
        }
        if (argument instanceof HostObject[] objects) {
            HostObject[] targets =
                    (HostObject[]) Array.newInstance(objects.getClass().getComponentType(), objects.length);
            Arrays.setAll(targets, i -> (HostObject) Deadline.target(objects[i]));
            return targets;
        }
        return Deadline.target(argument);
    }

    /** A result or an event with views in place of objects. */
    @Nullable
    Object of(@Nullable Object value) {
        if (value != null && Deadline.isBounded(value.getClass())) {
            return Deadline.target(value) == value ? Deadline.view(value, calls) : value;
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(Views::holdsObjects)
                    ? list.stream().map(this::of).toList()
                    : list;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::of);
        }
        return value instanceof Record tuple && holdsObjects(tuple) ? of(tuple) : value;
    }

    private static boolean holdsObjects(@Nullable Object value) {
        if (value instanceof Record tuple) {
            return Arrays.stream(tuple.getClass().getRecordComponents())
                    .anyMatch(component -> HostObject.class.isAssignableFrom(component.getType()));
        }
        return value instanceof HostObject;
    }

    private Record of(Record tuple) {
        RecordComponent[] components = tuple.getClass().getRecordComponents();
        List<@Nullable Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : components) {
                values.add(of(component.getAccessor().invoke(tuple)));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return tuple.getClass().getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record of the API cannot be copied", e);
        }
    }
}
