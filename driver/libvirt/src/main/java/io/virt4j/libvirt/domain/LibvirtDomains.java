package io.virt4j.libvirt.domain;

import static io.virt4j.libvirt.binding.DomainCalls.virConnectDomainXMLFromNative;
import static io.virt4j.libvirt.binding.DomainCalls.virConnectDomainXMLToNative;
import static io.virt4j.libvirt.binding.DomainCalls.virConnectListAllDomains;
import static io.virt4j.libvirt.binding.DomainCalls.virConnectListDefinedDomains;
import static io.virt4j.libvirt.binding.DomainCalls.virConnectListDomains;
import static io.virt4j.libvirt.binding.DomainCalls.virConnectNumOfDefinedDomains;
import static io.virt4j.libvirt.binding.DomainCalls.virConnectNumOfDomains;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainCreateXML;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainCreateXMLWithFiles;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDefineXML;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainDefineXMLFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainLookupByID;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainLookupByName;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainLookupByUUID;
import static io.virt4j.libvirt.binding.QemuCalls.virDomainQemuAttach;

import io.virt4j.Flag;
import io.virt4j.domain.DefineFlag;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainFilter;
import io.virt4j.domain.Domains;
import io.virt4j.domain.StartFlag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.call.Uuids;
import io.virt4j.xml.XmlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The domains of a host that libvirt manages. */
public interface LibvirtDomains extends Domains, LibvirtAllStatistics {
    @Override
    default List<Domain> domains(Set<DomainFilter> filters) {
        long[] array = new long[1];
        Handle connection = handle();
        int count = virConnectListAllDomains(connection, array, Flag.bits(filters));
        List<Domain> domains = new ArrayList<>(count);
        for (Handle domain : NativeArrays.handles(Kind.DOMAIN, connection, array[0], count)) {
            domains.add(domain(domain));
        }
        return domains;
    }

    @Override
    default List<Integer> domainIds() {
        Handle connection = handle();
        int[] ids = new int[virConnectNumOfDomains(connection)];
        int count = virConnectListDomains(connection, ids, ids.length);
        return Arrays.stream(ids, 0, count).boxed().toList();
    }

    @Override
    default int numberOfDomains() {
        return virConnectNumOfDomains(handle());
    }

    @Override
    default List<String> definedDomainNames() {
        Handle connection = handle();
        return NativeArrays.strings(
                virConnectNumOfDefinedDomains(connection),
                (names, room) -> virConnectListDefinedDomains(connection, names, room));
    }

    @Override
    default int numberOfDefinedDomains() {
        return virConnectNumOfDefinedDomains(handle());
    }

    @Override
    default Domain domainByName(String name) {
        return domain(virDomainLookupByName(handle(), name));
    }

    @Override
    default Domain domainByUuid(UUID uuid) {
        return domain(virDomainLookupByUUID(handle(), Uuids.bytes(uuid)));
    }

    @Override
    default Domain domainById(int id) {
        return domain(virDomainLookupByID(handle(), id));
    }

    @Override
    default Domain defineDomain(XmlText xml, Set<DefineFlag> flags) {
        // A driver that is older than the flags has the function without them alone.
        return domain(
                flags.isEmpty()
                        ? virDomainDefineXML(handle(), xml)
                        : virDomainDefineXMLFlags(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default Domain createDomain(XmlText xml, Set<StartFlag> flags) {
        return domain(virDomainCreateXML(handle(), xml, Flag.bits(flags)));
    }

    @Override
    default Domain createDomain(XmlText xml, Set<StartFlag> flags, int[] descriptors) {
        return domain(virDomainCreateXMLWithFiles(handle(), xml, descriptors.length, descriptors, Flag.bits(flags)));
    }

    @Override
    default Domain qemuAttach(int pid) {
        return domain(virDomainQemuAttach(handle(), pid, 0));
    }

    @Override
    default String domainXmlFromNative(String format, String config) {
        return virConnectDomainXMLFromNative(handle(), format, config, 0);
    }

    @Override
    default String domainXmlToNative(String format, XmlText xml) {
        return virConnectDomainXMLToNative(handle(), format, xml, 0);
    }

    /** A domain of this connection. */
    private Domain domain(Handle domain) {
        return new LibvirtDomain(session(), domain);
    }
}
