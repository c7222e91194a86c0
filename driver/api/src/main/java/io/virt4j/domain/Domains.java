package io.virt4j.domain;

import io.virt4j.Composed;
import io.virt4j.VirtException;
import io.virt4j.domain.qemu.QemuDomains;
import io.virt4j.domain.statistics.AllStatistics;
import io.virt4j.event.EventSource;
import io.virt4j.xml.XmlText;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The domains of a host. */
public interface Domains extends EventSource, AllStatistics, QemuDomains {
    /**
     * The domains that pass the filters, in no particular order.
     *
     * <p>Filters come in groups (active or inactive, persistent or transient, …): a domain passes a group if one of the
     * group's filters that are given fits, or none is given.
     *
     * @see <a href="https://libvirt.org/html/libvirt-libvirt-domain.html#virConnectListAllDomains">virConnectListAllDomains</a>
     */
    default List<Domain> domains(Set<DomainFilter> filters) {
        throw VirtException.notSupported("virConnectListAllDomains");
    }

    /** All domains, running or not. */
    default List<Domain> domains() {
        return domains(Set.of());
    }

    /**
     * What a list tells of the domains that pass the filters, in no particular order. It asks the host once,
     * however many domains there are, and twice for filters that statistics do not know; where a host knows no statistics of
     * all domains, it asks once more for each. (virConnectGetAllDomainStats, virConnectListAllDomains)
     */
    @Composed
    default List<DomainSummary> domainSummaries(Set<DomainFilter> filters) {
        return new SummaryList(this, filters).get();
    }

    /** What a list tells of all domains, running or not. */
    default List<DomainSummary> domainSummaries() {
        return domainSummaries(Set.of());
    }

    /** The ids of the domains that run. (virConnectListDomains) */
    default List<Integer> domainIds() {
        throw VirtException.notSupported("virConnectListDomains");
    }

    /** How many domains run. (virConnectNumOfDomains) */
    default int numberOfDomains() {
        throw VirtException.notSupported("virConnectNumOfDomains");
    }

    /** The names of the domains that are defined and do not run. (virConnectListDefinedDomains) */
    default List<String> definedDomainNames() {
        throw VirtException.notSupported("virConnectListDefinedDomains");
    }

    /** How many domains are defined and do not run. (virConnectNumOfDefinedDomains) */
    default int numberOfDefinedDomains() {
        throw VirtException.notSupported("virConnectNumOfDefinedDomains");
    }

    /**
     * The domain of a name. (virDomainLookupByName)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default Domain domainByName(String name) {
        throw VirtException.notSupported("virDomainLookupByName");
    }

    /**
     * The domain of a UUID. (virDomainLookupByUUID)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default Domain domainByUuid(UUID uuid) {
        throw VirtException.notSupported("virDomainLookupByUUID");
    }

    /**
     * The running domain of an id. (virDomainLookupByID)
     *
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default Domain domainById(int id) {
        throw VirtException.notSupported("virDomainLookupByID");
    }

    /** Makes a domain known to the host without starting it, or changes the one of the same UUID. (virDomainDefineXMLFlags) */
    default Domain defineDomain(XmlText xml, Set<DefineFlag> flags) {
        throw VirtException.notSupported("virDomainDefineXMLFlags");
    }

    /** Makes a domain known to the host without starting it, or changes the one of the same UUID. (virDomainDefineXML) */
    default Domain defineDomain(XmlText xml) {
        return defineDomain(xml, Set.of());
    }

    /** Starts a transient domain: the host forgets it when it stops. (virDomainCreateXML) */
    default Domain createDomain(XmlText xml, Set<StartFlag> flags) {
        throw VirtException.notSupported("virDomainCreateXML");
    }

    /** Starts a transient domain: the host forgets it when it stops. (virDomainCreateXML) */
    default Domain createDomain(XmlText xml) {
        return createDomain(xml, Set.of());
    }

    /**
     * Starts a transient domain and gives it open files. (virDomainCreateXMLWithFiles)
     *
     * @param descriptors of this process
     */
    default Domain createDomain(XmlText xml, Set<StartFlag> flags, int[] descriptors) {
        throw VirtException.notSupported("virDomainCreateXMLWithFiles");
    }

    /**
     * A domain's XML for a hypervisor's own configuration, such as a command line. (virConnectDomainXMLFromNative)
     *
     * @param format such as {@code xen-xl}
     */
    default String domainXmlFromNative(String format, String config) {
        throw VirtException.notSupported("virConnectDomainXMLFromNative");
    }

    /**
     * The hypervisor's own configuration for a domain's XML. (virConnectDomainXMLToNative)
     *
     * @param format such as {@code qemu-argv}
     */
    default String domainXmlToNative(String format, XmlText xml) {
        throw VirtException.notSupported("virConnectDomainXMLToNative");
    }

    /**
     * Waits, by events and without polling, until a domain is in a state. A transient domain that has stopped counts as
     * {@link DomainState#SHUTOFF}, though the host has forgotten it.
     *
     * @throws VirtException {@link VirtException#isTimeout()} if it is not in that state after {@code timeout}
     */
    @Composed
    default void await(Domain domain, DomainState state, Duration timeout) throws InterruptedException {
        new StateAwait(domain, state).on(this, timeout);
    }
}
