package io.virt4j;

import io.virt4j.domain.job.Job;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** An object of a host whose calls take no longer than a given time: they run on other threads, which the caller leaves. */
final class Deadline implements InvocationHandler {
    private final Object target;
    private final BoundedCalls calls;

    private Deadline(Object target, BoundedCalls calls) {
        this.target = target;
        this.calls = calls;
    }

    /** A view of an object. What comes out of it has the same deadline. */
    static <T> T within(Duration longest, T object) {
        return view(object, new BoundedCalls(checked(longest)));
    }

    /** Opens a connection within a time that holds for its calls, too. */
    static Connection open(Duration longest, Callable<Connection> opening) {
        BoundedCalls calls = new BoundedCalls(longest);
        return view((Connection) Objects.requireNonNull(calls.call("open", opening)), calls);
    }

    static Duration checked(Duration longest) {
        if (longest.isZero() || longest.isNegative()) {
            throw new IllegalArgumentException("a deadline is longer than " + longest);
        }
        return longest;
    }

    @SuppressWarnings("unchecked") // the proxy has all of the object's interfaces that programs see
    static <T> T view(T object, BoundedCalls calls) {
        return (T) Proxy.newProxyInstance(
                Deadline.class.getClassLoader(), interfaces(object.getClass()), new Deadline(object, calls));
    }

    private static Class<?>[] interfaces(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(type, found);
        return found.toArray(Class<?>[]::new);
    }

    private static void collect(@Nullable Class<?> type, Set<Class<?>> found) {
        if (type == null) {
            return;
        }
        if (type.isInterface() && isBounded(type)) {
            found.add(type);
            return;
        }
        for (Class<?> each : type.getInterfaces()) {
            collect(each, found);
        }
        collect(type.getSuperclass(), found);
    }

    /** Whether things of a type make calls. */
    static boolean isBounded(Class<?> type) {
        return HostObject.class.isAssignableFrom(type) || Job.class.isAssignableFrom(type);
    }

    /** The object behind a view; any other value as it is. */
    static @Nullable Object target(@Nullable Object value) {
        if (value != null
                && Proxy.isProxyClass(value.getClass())
                && Proxy.getInvocationHandler(value) instanceof Deadline deadline) {
            return deadline.target;
        }
        return value;
    }

    @Override
    public @Nullable Object invoke(Object view, Method method, @Nullable Object @Nullable [] given) throws Throwable {
        @Nullable Object[] arguments = given == null ? new Object[0] : given;
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(view, method, arguments);
        }
        if (method.getName().equals("within")) {
            return within((Duration) arguments[0], target);
        }
        if (method.isAnnotationPresent(Composed.class)) {
            return method.isDefault()
                    ? InvocationHandler.invokeDefault(view, method, arguments)
                    : onTarget(method, arguments);
        }
        @Nullable Object[] bounded = new Views(calls).arguments(arguments);
        return new Views(calls).of(calls.call(method.getName(), () -> onTarget(method, bounded)));
    }

    private Object ofObject(Object view, Method method, @Nullable Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> view == arguments[0];
            case "hashCode" -> System.identityHashCode(view);
            default -> target.toString();
        };
    }

    private @Nullable Object onTarget(Method method, @Nullable Object[] arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw e;
        }
    }
}
