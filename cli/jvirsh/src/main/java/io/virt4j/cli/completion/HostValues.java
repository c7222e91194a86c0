package io.virt4j.cli.completion;

import io.virt4j.Connection;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.CommandTable;
import io.virt4j.cli.dialect.TypedCommand;
import io.virt4j.cli.domain.guest.KeyNames;
import io.virt4j.cli.host.NumaCells;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainFilter;
import io.virt4j.host.Hypervisor;
import io.virt4j.network.DhcpLease;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkFilter;
import io.virt4j.networkinterface.NetworkInterface;
import io.virt4j.networkinterface.NetworkInterfaceFilter;
import io.virt4j.nodedevice.NodeDevice;
import io.virt4j.nwfilter.NetworkFilterBinding;
import io.virt4j.storage.PoolFilter;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.xml.XmlNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of what is on a host. */
final class HostValues {
    static final Candidates COMMANDS = Candidates.of((command, session) -> CommandTable.names().stream());
    static final Candidates DOMAIN_UUIDS =
            ofHost(host -> host.domains().stream().map(domain -> domain.uuid().toString()));
    static final Candidates NETWORK_UUIDS = ofHost(
            host -> host.networks().stream().map(network -> network.uuid().toString()));
    static final Candidates NETWORK_PORTS = Candidates.of((command, session) ->
            network(command, session).ports().stream().map(port -> port.uuid().toString()));
    static final Candidates LEASED_MACS = Candidates.of((command, session) ->
            network(command, session).dhcpLeases().stream().map(DhcpLease::mac).flatMap(Optional::stream));
    static final Candidates VOLUMES = Candidates.of(HostValues::volumes);
    static final Candidates VOLUME_PATHS = ofHost(host -> host.storagePools(Set.of(PoolFilter.ACTIVE)).stream()
            .flatMap(pool -> pool.volumes().stream())
            .map(StorageVolume::path));
    static final Candidates INTERFACE_MACS =
            ofHost(host -> host.networkInterfaces().stream().map(NetworkInterface::macString));
    static final Candidates NODE_DEVICES =
            ofHost(host -> host.nodeDevices().stream().map(NodeDevice::name));
    static final Candidates SECRETS =
            ofHost(host -> host.secrets().stream().map(secret -> secret.uuid().toString()));
    static final Candidates NETWORK_FILTERS =
            ofHost(host -> host.networkFilters().stream().map(io.virt4j.nwfilter.NetworkFilter::name));
    static final Candidates FILTER_BINDINGS =
            ofHost(host -> host.networkFilterBindings().stream().map(NetworkFilterBinding::portDevice));
    static final Candidates CPUS = Candidates.listOf((command, session) ->
            numbers(IntStream.range(0, session.connection().cpuMap().present())));
    static final Candidates CPUS_ONLINE = ofHost(host -> numbers(host.cpuMap().online().stream()));
    static final Candidates CPU_MODELS = Candidates.of(HostValues::cpuModels);
    static final Candidates CELLS = Candidates.of((command, session) ->
            NumaCells.of(session.connection()).numbers().stream().map(String::valueOf));
    static final Candidates PAGE_SIZES = Candidates.of((command, session) ->
            NumaCells.of(session.connection()).pageSizes().stream().map(HostValues::pageSize));
    static final Candidates KEYS = Candidates.of((command, session) ->
            KeyNames.ofSet(orElse(command.value("codeset"), "linux")).all());

    private HostValues() {}

    /** What can be asked of a host alone. */
    private static Candidates ofHost(Function<Connection, Stream<String>> question) {
        return Candidates.of((command, session) -> question.apply(session.connection()));
    }

    static Candidates domains(DomainFilter... filters) {
        return ofHost(host -> host.domains(Set.of(filters)).stream().map(Domain::name));
    }

    static Candidates networks(NetworkFilter... filters) {
        return ofHost(host -> host.networks(Set.of(filters)).stream().map(Network::name));
    }

    static Candidates pools(PoolFilter... filters) {
        return ofHost(host -> host.storagePools(Set.of(filters)).stream().map(StoragePool::name));
    }

    static Candidates interfaces(NetworkInterfaceFilter... filters) {
        return ofHost(host -> host.networkInterfaces(Set.of(filters)).stream().map(NetworkInterface::name));
    }

    private static Network network(TypedCommand command, Session session) throws CommandFailed {
        return session.connection().networkByName(orElse(command.value("network"), ""));
    }

    /** Those of the pool that was named. */
    private static Stream<String> volumes(TypedCommand command, Session session) throws CommandFailed {
        String pool = orElse(command.value("inputpool"), orElse(command.value("pool"), ""));
        return session.connection().storagePoolByName(pool).volumes().stream().map(StorageVolume::name);
    }

    /** Those that a domain on the hypervisor that was named can have. */
    private static Stream<String> cpuModels(TypedCommand command, Session session) throws CommandFailed {
        Hypervisor hypervisor = new Hypervisor(
                command.value("emulator"), command.value("arch"), command.value("machine"), command.value("virttype"));
        return XmlNode.parse(session.connection().domainCapabilities(hypervisor)).elements("cpu").stream()
                .flatMap(cpu -> cpu.elements("mode").stream())
                .filter(mode -> "custom".equals(mode.attribute("name")))
                .flatMap(mode -> mode.elements("model").stream())
                .map(XmlNode::text);
    }

    static Stream<String> numbers(IntStream numbers) {
        return numbers.mapToObj(String::valueOf);
    }

    private static String pageSize(int kibibytes) {
        int size = kibibytes;
        int unit = 0;
        for (; size % 1024 == 0; size /= 1024) {
            unit++;
        }
        return size + "KMGT".substring(unit, unit + 1) + "iB";
    }

    private static String orElse(@Nullable String word, String other) {
        return word == null ? other : word;
    }
}
