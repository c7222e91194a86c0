package io.virt4j.spi;

import io.virt4j.Connection;
import io.virt4j.ConnectionOptions;
import io.virt4j.Plan;
import io.virt4j.Version;
import io.virt4j.VirtException;
import io.virt4j.host.HostProcessor;
import io.virt4j.xml.domain.DomainXml;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An engine that virtual machines run on, as a service. Making one costs nothing: no native code before {@link #open}. */
public interface Driver {
    /** The name that {@code --engine} takes, such as {@code kvm}. */
    String name();

    /** Drivers are asked in ascending order: a fast path for some documents before the driver that takes everything. */
    int order();

    /**
     * Whether {@link #open} takes this connection URI.
     *
     * @param uri null for the default of the user and the host
     */
    boolean handles(@Nullable String uri);

    /** The URI of the host where this driver runs domains when the caller names none; null for libvirt's default. */
    @Nullable
    String defaultUri();

    /**
     * The version of what this driver drives: of the installed libvirt, say.
     *
     * @throws VirtException {@link VirtException#isUnavailable()} if it is not there
     */
    Version version();

    /**
     * Connects.
     *
     * @param uri one that this driver {@linkplain #handles handles}
     * @param options whose deadline is not the driver's to look after
     * @throws VirtException if the host cannot be reached or refuses
     */
    Connection open(@Nullable String uri, ConnectionOptions options);

    /** What the processor of this machine does for guests of this driver's; empty if the driver does not look at it. */
    default Optional<HostProcessor> hostProcessor() {
        return Optional.empty();
    }

    /** What this driver would make of each element of a domain's XML. Looks at the document alone, not at the host. */
    Plan plan(DomainXml xml);
}
