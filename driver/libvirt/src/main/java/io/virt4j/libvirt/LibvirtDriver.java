package io.virt4j.libvirt;

import io.virt4j.Connection;
import io.virt4j.ConnectionOptions;
import io.virt4j.Flag;
import io.virt4j.Plan;
import io.virt4j.Plan.Ruling;
import io.virt4j.Plan.Verdict;
import io.virt4j.Version;
import io.virt4j.libvirt.call.Library;
import io.virt4j.libvirt.host.LibvirtConnection;
import io.virt4j.libvirt.host.Opening;
import io.virt4j.spi.Driver;
import io.virt4j.xml.XmlNode;
import io.virt4j.xml.domain.DomainXml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine that delegates to libvirt. It takes every URI and every document; libvirt itself decides. */
public final class LibvirtDriver implements Driver {
    private static final int AFTER_ALL_OTHERS = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "libvirt";
    }

    @Override
    public int order() {
        return AFTER_ALL_OTHERS;
    }

    @Override
    public boolean handles(@Nullable String uri) {
        return true;
    }

    @Override
    public @Nullable String defaultUri() {
        return null;
    }

    @Override
    public Version version() {
        return Library.version();
    }

    @Override
    public Connection open(@Nullable String uri, ConnectionOptions options) {
        Opening opening = new Opening(uri, Flag.bits(options.flags()), options.authentication());
        return options.isResilient() ? LibvirtConnection.resilient(opening) : new LibvirtConnection(opening.open());
    }

    /**
     * A connection on a native one that another library holds too. (virConnectRef)
     *
     * @param address of the native virConnect, which must be open; the connection takes a reference of its own
     */
    public static Connection share(long address) {
        return new LibvirtConnection(Opening.share(address));
    }

    @Override
    public Plan plan(DomainXml xml) {
        List<Verdict> verdicts = new ArrayList<>();
        passOn(xml.tree(), verdicts);
        return new Plan(name(), verdicts);
    }

    private static void passOn(XmlNode element, List<Verdict> verdicts) {
        verdicts.add(
                new Verdict(element.path(), element.line(), Ruling.HONOURED, "passed on to libvirt, which decides"));
        for (XmlNode child : element.elements()) {
            passOn(child, verdicts);
        }
    }
}
