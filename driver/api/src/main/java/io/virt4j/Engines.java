package io.virt4j;

import io.virt4j.spi.Driver;
import io.virt4j.xml.domain.DomainXml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The choice of an engine by what a domain XML asks for. Nothing else decides it. */
public final class Engines {
    private Engines() {}

    /** What each installed engine would make of the document, the one that is preferred first. */
    public static List<Plan> plans(DomainXml xml) {
        return Drivers.all().stream().map(driver -> driver.plan(xml)).toList();
    }

    /**
     * The first engine that honours all of the document.
     *
     * @throws VirtException {@link ErrorCode#CONFIG_UNSUPPORTED} if none does
     */
    public static Engine choose(DomainXml xml) {
        for (Driver driver : Drivers.all()) {
            if (driver.plan(xml).isHonoured()) {
                return new Engine(driver);
            }
        }
        throw new VirtException(
                ErrorCode.CONFIG_UNSUPPORTED, "no engine can run domain '" + xml.name() + "'; installed: " + names());
    }

    /**
     * The engine of a name, for this document.
     *
     * @throws VirtException if there is no such engine, or {@link ErrorCode#CONFIG_UNSUPPORTED} with every part and its
     *     line if it does not honour all of the document
     */
    public static Engine choose(DomainXml xml, String name) {
        Driver driver = find(name)
                .orElseThrow(() -> new VirtException(
                        ErrorCode.INVALID_ARG, "there is no engine '" + name + "'; installed: " + names()));
        Plan plan = driver.plan(xml);
        if (!plan.isHonoured()) {
            throw new VirtException(ErrorCode.CONFIG_UNSUPPORTED, refusal(plan));
        }
        return new Engine(driver);
    }

    private static Optional<Driver> find(String name) {
        return Drivers.all().stream().filter(d -> d.name().equals(name)).findFirst();
    }

    private static String names() {
        return Drivers.all().stream().map(Driver::name).collect(Collectors.joining(", "));
    }

    private static String refusal(Plan plan) {
        return plan.refused().stream()
                .map(v -> "line " + v.line() + ": " + v.path() + ": " + v.reason())
                .collect(Collectors.joining("; ", "the " + plan.engine() + " engine cannot run this: ", ""));
    }
}
