package io.virt4j.libvirt;

import static io.virt4j.libvirt.binding.LibraryCalls.virConnectOpenAuth;

import com.sun.jna.Pointer;
import io.virt4j.Authentication;
import io.virt4j.Connection;
import io.virt4j.Flag;
import io.virt4j.OpenFlag;
import io.virt4j.Plan;
import io.virt4j.Plan.Ruling;
import io.virt4j.Plan.Verdict;
import io.virt4j.Version;
import io.virt4j.VirtException;
import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Library;
import io.virt4j.libvirt.host.EventLoop;
import io.virt4j.libvirt.host.LibvirtConnection;
import io.virt4j.libvirt.host.Questions;
import io.virt4j.spi.Driver;
import io.virt4j.xml.XmlNode;
import io.virt4j.xml.domain.DomainXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    public Connection open(@Nullable String uri, Set<OpenFlag> flags) {
        return open(uri, flags, (Pointer) null);
    }

    @Override
    public Connection open(@Nullable String uri, Set<OpenFlag> flags, Authentication authentication) {
        return new Questions(authentication).during(auth -> open(uri, flags, auth));
    }

    /** @param auth a struct _virConnectAuth, or null for none */
    private static Connection open(@Nullable String uri, Set<OpenFlag> flags, @Nullable Pointer auth) {
        EventLoop.acquire();
        try {
            return connection(virConnectOpenAuth(uri, auth, Flag.bits(flags)));
        } catch (VirtException e) {
            EventLoop.release();
            throw e;
        }
    }

    /**
     * A connection on a native one that another library holds too. (virConnectRef)
     *
     * @param address of the native virConnect, which must be open; the connection takes a reference of its own
     */
    public static Connection share(long address) {
        EventLoop.acquire();
        try {
            Call.number("virConnectRef", address);
            return connection(address);
        } catch (VirtException e) {
            EventLoop.release();
            throw e;
        }
    }

    private static Connection connection(long address) {
        return new LibvirtConnection(Handle.ofConnection(address, EventLoop::release));
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
