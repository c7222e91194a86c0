package io.virt4j.kvm;

import io.virt4j.Connection;
import io.virt4j.ConnectionOptions;
import io.virt4j.ErrorCode;
import io.virt4j.OpenFlag;
import io.virt4j.Plan;
import io.virt4j.Version;
import io.virt4j.VirtException;
import io.virt4j.host.HostProcessor;
import io.virt4j.kvm.embed.EmbeddedConnection;
import io.virt4j.kvm.embed.HostFacts;
import io.virt4j.kvm.plan.Planner;
import io.virt4j.spi.Driver;
import io.virt4j.xml.domain.DomainXml;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The direct engine, as the API finds it. */
public final class KvmDriver implements Driver {
    private static final String SCHEME = "kvm:";

    /** Before the driver that takes everything. */
    private static final int ORDER = 10;

    /** For the service loader. */
    public KvmDriver() {}

    @Override
    public String name() {
        return Planner.ENGINE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean handles(@Nullable String uri) {
        return uri != null && uri.startsWith(SCHEME);
    }

    @Override
    public String defaultUri() {
        return EmbeddedConnection.URI;
    }

    /** The version of the running kernel, which KVM is a part of. */
    @Override
    public Version version() {
        return HostFacts.kernelVersion();
    }

    @Override
    public Connection open(@Nullable String uri, ConnectionOptions options) {
        boolean hostQuirks = EmbeddedConnection.URI_WITH_QUIRKS.equals(uri);
        if (!hostQuirks && !EmbeddedConnection.URI.equals(uri)) {
            throw new VirtException(
                    ErrorCode.NO_CONNECT,
                    "cannot connect to " + uri + ": this version runs guests only at " + EmbeddedConnection.URI
                            + ", inside the calling program");
        }
        return new EmbeddedConnection(options.flags().contains(OpenFlag.READ_ONLY), hostQuirks);
    }

    @Override
    public Optional<HostProcessor> hostProcessor() {
        return Optional.of(ProcessorProbe.ask());
    }

    @Override
    public Plan plan(DomainXml xml) {
        return Planner.plan(xml.tree());
    }
}
