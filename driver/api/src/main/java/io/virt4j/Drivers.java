package io.virt4j;

import io.virt4j.spi.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The drivers that are installed, in their order. */
final class Drivers {
    /** The system property with their classes' names, for programs that know them: looking for them opens every jar. */
    private static final String CLASSES = "virt4j.drivers";

    private static final List<Driver> ALL = load();

    private Drivers() {}

    static List<Driver> all() {
        return ALL;
    }

    static Driver forUri(@Nullable String uri) {
        for (Driver driver : ALL) {
            if (driver.handles(uri)) {
                return driver;
            }
        }
        throw new VirtException(ErrorCode.NO_CONNECT, "no driver for the connection URI " + uri);
    }

    private static List<Driver> load() {
        String classes = System.getProperty(CLASSES);
        return List.copyOf(classes == null ? installed() : named(classes.split(",")));
    }

    private static List<Driver> installed() {
        List<Driver> found = new ArrayList<>();
        for (Driver driver : ServiceLoader.load(Driver.class, Driver.class.getClassLoader())) {
            insert(driver, found);
        }
        return found;
    }

    private static List<Driver> named(String[] classes) {
        List<Driver> found = new ArrayList<>();
        for (String name : classes) {
            try {
                insert(
                        Class.forName(name)
                                .asSubclass(Driver.class)
                                .getDeclaredConstructor()
                                .newInstance(),
                        found);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no driver " + name + ", which " + CLASSES + " names", e);
            }
        }
        return found;
    }

    private static void insert(Driver driver, List<Driver> found) {
        int place = 0;
        while (place < found.size() && found.get(place).order() <= driver.order()) {
            place++;
        }
        found.add(place, driver);
    }
}
