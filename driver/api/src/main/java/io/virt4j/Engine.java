package io.virt4j;

import io.virt4j.host.HostProcessor;
import io.virt4j.spi.Driver;
import io.virt4j.xml.domain.DomainXml;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An engine that can run a document: what {@link Engines#choose} found. */
public final class Engine {
    private final Driver driver;

    Engine(Driver driver) {
        this.driver = driver;
    }

    /** Such as {@code kvm} or {@code libvirt}. */
    public String name() {
        return driver.name();
    }

    /** The version of what it drives: of the installed libvirt, say. */
    public Version version() {
        return driver.version();
    }

    /** What it would make of each element of a document. */
    public Plan plan(DomainXml xml) {
        return driver.plan(xml);
    }

    /** What the processor of this machine does for its guests; empty for an engine that does not look at it. */
    public Optional<HostProcessor> hostProcessor() {
        return driver.hostProcessor();
    }

    /** Whether it runs domains on a host of its own, apart from those that a user's URI names. */
    public boolean hasHostOfItsOwn() {
        return driver.defaultUri() != null;
    }

    /** Whether a user's URI names a host of this engine's own. */
    public boolean owns(@Nullable String uri) {
        return hasHostOfItsOwn() && driver.handles(uri);
    }

    /** Connects to the host where this engine runs domains unless told otherwise. */
    public Connection open() {
        return driver.open(driver.defaultUri(), ConnectionOptions.of());
    }
}
