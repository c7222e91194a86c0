package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.Plan;
import io.virt4j.VirtException;
import io.virt4j.kvm.boot.BootProtocol;
import io.virt4j.kvm.boot.BootSource;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.machine.BootLoader;
import io.virt4j.kvm.machine.MachineEnd;
import io.virt4j.kvm.machine.MachinePlan;
import io.virt4j.kvm.plan.Planner;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.domain.Devices;
import io.virt4j.xml.domain.Disk;
import io.virt4j.xml.domain.DiskSource;
import io.virt4j.xml.domain.DomainXml;
import io.virt4j.xml.domain.LifecycleAction;
import io.virt4j.xml.domain.Os;
import io.virt4j.xml.domain.OsKind;
import io.virt4j.xml.domain.OsLoader;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A domain's definition, from a document of which the engine honours everything. Never changes. */
final class Blueprint {
    private final XmlNode source;
    private final String name;
    private final UUID uuid;
    private final String title;
    private final String osType;
    private final Memory memory;
    private final int vcpus;
    private final Path image;
    private final boolean hasFirmware;
    private final @Nullable Path initrd;
    private final String commandLine;
    private final BootProtocol protocol;
    private final boolean acpi;
    private final ConsoleNames consoles;
    private final Devices devices;
    private final Set<Class<? extends MachineEnd>> restarts;

    private Blueprint(DomainXml document) {
        this.source = document.tree();
        this.name = document.name();
        this.uuid = document.uuid().orElseGet(UUID::randomUUID);
        this.title = document.title().orElse("");
        this.memory = document.memory().orElseThrow();
        Os os = document.os();
        this.osType = os.type().value().map(OsKind::value).orElse("");
        this.vcpus = document.vcpu().orElse(1);
        Optional<String> firmware = os.loader().map(OsLoader::file);
        this.image = file(firmware.or(os::kernel).orElseThrow());
        this.initrd = os.initrd().map(this::file).orElse(null);
        this.commandLine = os.cmdline().orElse("");
        this.hasFirmware = firmware.isPresent();
        this.protocol = osType.equals(OsKind.XENPVH.value()) ? BootProtocol.PVH : BootProtocol.ANY;
        this.acpi = document.features().acpi();
        this.devices = document.devices();
        this.consoles = new ConsoleNames(devices);
        this.restarts = restarts(document);
    }

    private static Set<Class<? extends MachineEnd>> restarts(DomainXml document) {
        Set<Class<? extends MachineEnd>> ends = new HashSet<>();
        if (document.onReboot().orElse(LifecycleAction.RESTART).equals(LifecycleAction.RESTART)) {
            ends.add(MachineEnd.Reset.class);
        }
        if (document.onCrash().orElse(LifecycleAction.DESTROY).equals(LifecycleAction.RESTART)) {
            ends.addAll(Set.of(MachineEnd.Crashed.class, MachineEnd.Panicked.class));
        }
        return Set.copyOf(ends);
    }

    /**
     * Reads a definition.
     *
     * @throws VirtException {@link ErrorCode#XML_ERROR} if it is no domain, {@link ErrorCode#CONFIG_UNSUPPORTED} with
     *     every part that is refused and its line if the engine does not honour all of it
     */
    static Blueprint of(XmlText xml) {
        try {
            DomainXml document = xml instanceof DomainXml typed ? typed : parse(xml);
            Plan plan = Planner.plan(document.tree());
            if (!plan.isHonoured()) {
                throw new VirtException(ErrorCode.CONFIG_UNSUPPORTED, "unsupported configuration:" + plan.refusals());
            }
            return new Blueprint(document);
        } catch (XmlException e) {
            throw new VirtException(ErrorCode.XML_ERROR, "XML error: " + e.getMessage(), e);
        }
    }

    private static DomainXml parse(XmlText xml) {
        String name = xml.document();
        return name == null
                ? DomainXml.parse(xml.bytes())
                : DomainXml.parse(new ByteArrayInputStream(xml.bytes()), name);
    }

    /** A relative name is of a file beside the document, or in the current directory if the document is no file. */
    private Path file(String written) {
        String document = source.document();
        return document == null ? Path.of(written) : Path.of(document).resolveSibling(written);
    }

    String name() {
        return name;
    }

    UUID uuid() {
        return uuid;
    }

    String title() {
        return title;
    }

    String osType() {
        return osType;
    }

    Memory memory() {
        return memory;
    }

    int vcpus() {
        return vcpus;
    }

    ConsoleNames consoles() {
        return consoles;
    }

    /** The document, with the UUID that the domain has. */
    String xml() {
        return document().toXml();
    }

    /** The same with absolute file names, which mean the same wherever it is read. */
    String xmlForAnywhere() {
        DomainXml document = document();
        Os os = document.os();
        os.kernel().map(this::absolute).ifPresent(os::kernel);
        os.initrd().map(this::absolute).ifPresent(os::initrd);
        os.loader().ifPresent(loader -> loader.file(absolute(loader.file())));
        for (Disk disk : document.devices().disks()) {
            DiskSource contents = disk.source();
            contents.file().map(this::absolute).ifPresent(contents::file);
            contents.dev().map(this::absolute).ifPresent(contents::dev);
        }
        return document.toXml();
    }

    private DomainXml document() {
        return DomainXml.parse(source.toXml()).uuid(uuid);
    }

    private String absolute(String written) {
        return file(written).toAbsolutePath().toString();
    }

    /** Whether a machine that ended so is followed by another. */
    boolean restartsAfter(MachineEnd end) {
        return restarts.contains(end.getClass());
    }

    /**
     * What its machine is made of.
     *
     * @param hostQuirks whether to bridge what the host's KVM lacks
     */
    MachinePlan machine(GuestConsoles lines, boolean hostQuirks) {
        MemoryMap map = new MemoryMap(memory);
        BootLoader loader = hasFirmware
                ? BootLoader.ofFirmware(image, map)
                : BootLoader.ofKernel(new BootSource(image, initrd, commandLine, map).withProtocol(protocol));
        return new MachinePlan(
                name,
                vcpus,
                map,
                loader,
                lines.line(ConsolePort.COM1),
                lines.line(ConsolePort.DEBUG),
                loop -> new GuestDevices(name, devices, this::file, loop).open(lines.line(ConsolePort.VIRTIO)),
                acpi,
                hostQuirks);
    }
}
