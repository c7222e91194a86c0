package io.virt4j.kvm.embed;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.Subscription;
import io.virt4j.Version;
import io.virt4j.VirtException;
import io.virt4j.domain.DefineFlag;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainFilter;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.save.SaveFlag;
import io.virt4j.domain.save.SaveImageXmlFlag;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.EventFamily;
import io.virt4j.event.EventType;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.host.NodeInfo;
import io.virt4j.host.SecurityModel;
import io.virt4j.kvm.machine.Snapshot;
import io.virt4j.xml.XmlText;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection to the host inside this JVM. */
public final class EmbeddedConnection implements Connection {
    /** The connection's URI. */
    public static final String URI = "kvm:///embed";

    /** The same, for a host whose KVM has neither VMX nor SVM. */
    public static final String URI_WITH_QUIRKS = URI + "?host-quirks=bridge";

    private static final Version LIBRARY = new Version(0, 1, 0);

    // virErrorNumber
    private static final ErrorCode INVALID_CONN = new ErrorCode(6);
    private static final ErrorCode OPERATION_DENIED = new ErrorCode(29);

    private final EmbeddedHost host = EmbeddedHost.acquire();
    private final boolean readOnly;
    private final boolean hostQuirks;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final List<Guest> destroyedAtClose = new CopyOnWriteArrayList<>();

    /**
     * Connects.
     *
     * @param hostQuirks whether to bridge what a KVM without VMX and SVM lacks, for guests that are started by this
     *     connection
     * @throws VirtException if KVM does not open; the message says what to do
     */
    public EmbeddedConnection(boolean readOnly, boolean hostQuirks) {
        this.readOnly = readOnly;
        this.hostQuirks = hostQuirks;
    }

    @Override
    public String uri() {
        return hostQuirks ? URI_WITH_QUIRKS : URI;
    }

    @Override
    public String type() {
        return "KVM";
    }

    /** The version of the running kernel, which KVM is a part of. */
    @Override
    public Version version() {
        return HostFacts.kernelVersion();
    }

    @Override
    public Version libraryVersion() {
        return LIBRARY;
    }

    @Override
    public String hostname() {
        return HostFacts.hostname();
    }

    @Override
    public NodeInfo nodeInfo() {
        return HostFacts.nodeInfo();
    }

    @Override
    public SecurityModel securityModel() {
        return new SecurityModel("", "");
    }

    @Override
    public List<Domain> domains(Set<DomainFilter> filters) {
        return host().guests().stream()
                .filter(guest -> DomainFilters.pass(guest, filters))
                .map(this::handle)
                .toList();
    }

    @Override
    public Domain domainByName(String name) {
        return handle(host().find(guest -> guest.blueprint().name().equals(name))
                .orElseThrow(() -> noDomain("no domain with matching name '" + name + "'")));
    }

    @Override
    public Domain domainByUuid(UUID uuid) {
        return handle(host().find(uuid).orElseThrow(() -> noDomain("no domain with matching uuid '" + uuid + "'")));
    }

    @Override
    public Domain domainById(int id) {
        return handle(host().find(guest -> guest.id().orElse(-1) == id)
                .orElseThrow(() -> noDomain("no domain with matching id " + id)));
    }

    /** The guest behind a handle. */
    Guest guest(UUID uuid, String name) {
        return host().find(uuid)
                .orElseThrow(() -> noDomain("no domain with matching uuid '" + uuid + "' (" + name + ")"));
    }

    @Override
    public Domain defineDomain(XmlText xml, Set<DefineFlag> flags) {
        requireWritable("virDomainDefineXMLFlags");
        return handle(host().define(Blueprint.of(xml)));
    }

    @Override
    public Domain createDomain(XmlText xml, Set<StartFlag> flags) {
        requireWritable("virDomainCreateXML");
        Guest created = host().create(Blueprint.of(xml), startOptions(flags));
        noteStarted(created, flags);
        return handle(created);
    }

    /** What those flags ask for; flags that mean nothing here are refused. */
    StartOptions startOptions(Set<StartFlag> flags) {
        for (StartFlag flag : flags) {
            switch (flag) {
                case PAUSED, AUTODESTROY, VALIDATE -> {
                    // VALIDATE: what the engine does not honour is refused in any case.
                }
                default ->
                    throw new VirtException(
                            ErrorCode.INVALID_ARG,
                            "kvm:///embed has no saved state, so " + flag + " has no meaning here");
            }
        }
        return new StartOptions(flags.contains(StartFlag.PAUSED), hostQuirks, null);
    }

    void noteStarted(Guest guest, Set<StartFlag> flags) {
        if (flags.contains(StartFlag.AUTODESTROY)) {
            destroyedAtClose.add(guest);
        }
    }

    /** The flags that say which domains are those of {@link #domains}; the others change nothing here. */
    @Override
    public List<DomainStatistics> allDomainStatistics(Set<StatisticsGroup> groups, Set<StatisticsFlag> flags) {
        Set<DomainFilter> filters = EnumSet.noneOf(DomainFilter.class);
        for (DomainFilter filter : DomainFilter.values()) {
            if (flags.stream().anyMatch(flag -> flag.name().equals(filter.name()))) {
                filters.add(filter);
            }
        }
        return domains(filters).stream()
                .map(domain -> domain.statistics(groups, flags))
                .toList();
    }

    @Override
    public List<DomainStatistics> domainStatistics(
            List<? extends Domain> domains, Set<StatisticsGroup> groups, Set<StatisticsFlag> flags) {
        return domains.stream().map(domain -> domain.statistics(groups, flags)).toList();
    }

    @Override
    public void restore(String file, @Nullable XmlText xml, Set<SaveFlag> flags) {
        requireWritable("virDomainRestoreFlags");
        Saves.check(xml, flags, Set.of(SaveFlag.RUNNING, SaveFlag.PAUSED));
        Snapshot snapshot = Snapshot.open(Path.of(file));
        StartOptions options = startOptions(Set.of()).from(snapshot, Saves.isPaused(snapshot, flags));
        host().restore(Blueprint.of(XmlText.of(Saves.xml(snapshot))), options);
    }

    @Override
    public String saveImageXml(String file, Set<SaveImageXmlFlag> flags) {
        requireWritable("virDomainSaveImageGetXMLDesc");
        return Saves.xml(Snapshot.open(Path.of(file)));
    }

    @Override
    public <E> Subscription on(EventType<E> type, Consumer<? super E> listener) {
        if (type.family() == EventFamily.CONNECTION) {
            return () -> {}; // A host in this process is not lost before the process is.
        }
        if (!type.equals(DomainEvents.LIFECYCLE)) {
            throw VirtException.notSupported("virConnectDomainEventRegisterAny");
        }
        Subscription subscription = host().events()
                .add((guest, change, detail) ->
                        listener.accept(type.payload().cast(new LifecycleEvent(handle(guest), change, detail))));
        subscriptions.add(subscription);
        return subscription;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            subscriptions.forEach(Subscription::close);
            destroyedAtClose.forEach(host::destroyIfActive);
            host.release();
        }
    }

    void requireWritable(String function) {
        if (readOnly) {
            throw new VirtException(OPERATION_DENIED, "operation forbidden: read only access prevents " + function);
        }
    }

    private EmbeddedHost host() {
        if (closed.get()) {
            throw new VirtException(INVALID_CONN, "invalid connection pointer in kvm:///embed: it is closed");
        }
        return host;
    }

    private Domain handle(Guest guest) {
        return new EmbeddedDomain(this, guest);
    }

    private static VirtException noDomain(String which) {
        return new VirtException(ErrorCode.NO_DOMAIN, "Domain not found: " + which);
    }
}
