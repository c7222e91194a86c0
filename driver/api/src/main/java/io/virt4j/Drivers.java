package io.virt4j;

import io.virt4j.spi.Driver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The drivers that are installed, in their order. */
final class Drivers {
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
        List<Driver> found = new ArrayList<>();
        for (Driver driver : ServiceLoader.load(Driver.class, Driver.class.getClassLoader())) {
            found.add(driver);
        }
        found.sort(Comparator.comparingInt(Driver::order));
        return List.copyOf(found);
    }
}
