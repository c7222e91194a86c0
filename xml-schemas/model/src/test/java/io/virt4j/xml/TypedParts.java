package io.virt4j.xml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All that the typed classes show of a document. */
final class TypedParts {
    private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

    private TypedParts() {}

    /** Reads every part through its accessor; returns how many there are. Nothing but {@link XmlException} is expected. */
    static int readAll(XmlElement element) {
        int parts = 0;
        for (Method accessor : ACCESSORS.computeIfAbsent(element.getClass(), TypedParts::accessors)) {
            parts += readAll(value(accessor, element));
        }
        return parts;
    }

    private static int readAll(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? readAll(optional.get()) : 0;
        }
        if (value instanceof Collection<?> values) {
            return values.stream().mapToInt(TypedParts::readAll).sum();
        }
        // What is not in the document has parts without end.
        return value instanceof XmlElement element ? (element.node().line() == 0 ? 0 : 1 + readAll(element)) : 1;
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .toList();
    }

    private static Object value(Method accessor, XmlElement element) {
        try {
            return accessor.invoke(element);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof XmlException) {
                return List.of();
            }
            throw new IllegalStateException(accessor + " of " + element.node(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
