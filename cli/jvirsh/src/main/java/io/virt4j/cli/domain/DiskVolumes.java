package io.virt4j.cli.domain;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.storage.StoragePool;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.VolumeDeleteFlag;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The storage volumes behind a domain's disks, to be removed when the domain is. */
final class DiskVolumes {
    private static final Set<String> SOURCES = Set.of("file", "dir", "name", "dev", "volume");

    /**
     * One of them.
     *
     * @param target what the guest sees it as
     * @param source what the domain's XML calls it
     */
    private record DiskVolume(@Nullable String target, String source, StorageVolume volume) {
        @Override
        public String toString() {
            return "'" + target + "'(" + source + ")";
        }
    }

    private final Connection host;
    private final Output out;
    private final List<DiskVolume> volumes = new ArrayList<>();

    private DiskVolumes(Connection host, Output out) {
        this.host = host;
        this.out = out;
    }

    /**
     * Looks the volumes up. Those that the host does not manage are reported and left.
     *
     * @param selected targets or sources, or null for all disks
     * @throws CommandFailed if one of them is none of the domain's
     */
    static DiskVolumes find(Domain domain, @Nullable List<String> selected, Session session) throws CommandFailed {
        DiskVolumes found = new DiskVolumes(session.connection(), session.out());
        List<String> left = selected == null ? List.of() : new ArrayList<>(selected);
        for (XmlNode disk : disks(domain)) {
            String target = attribute(disk, "target", "dev");
            String source = source(disk);
            if (source != null && (selected == null || take(left, target, source))) {
                found.look(target, source, attribute(disk, "source", "pool"));
            }
        }
        if (!left.isEmpty()) {
            throw new CommandFailed(left.stream()
                    .map(name -> "Volume '" + name + "' was not found in domain's definition.\n")
                    .toArray(String[]::new));
        }
        return found;
    }

    /** Each time a disk is named counts once. */
    private static boolean take(List<String> names, @Nullable String target, String source) {
        for (String name : names) {
            if (name.equals(target) || name.equals(source)) {
                return names.remove(name);
            }
        }
        return false;
    }

    private static List<XmlNode> disks(Domain domain) throws CommandFailed {
        try {
            return XmlNode.parse(domain.xml()).elements("devices").stream()
                    .flatMap(devices -> devices.elements("disk").stream())
                    .toList();
        } catch (XmlException e) {
            throw new CommandFailed("the host's description of the domain cannot be read: " + e.getMessage());
        }
    }

    /** What the first attribute says that names a source, in whichever way. */
    private static @Nullable String source(XmlNode disk) {
        return disk.elements("source").stream()
                .flatMap(source -> source.attributes().stream())
                .filter(attribute -> SOURCES.contains(attribute.name().getLocalPart()))
                .map(XmlNode.Attribute::value)
                .findFirst()
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    private static @Nullable String attribute(XmlNode disk, String element, String name) {
        return disk.elements(element).stream()
                .map(child -> child.attribute(name))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private void look(@Nullable String target, String source, @Nullable String poolName) {
        try {
            StorageVolume volume;
            if (poolName == null) {
                volume = host.storageVolumeByPath(source);
            } else {
                StoragePool pool = pool(poolName, target);
                if (pool == null) {
                    return;
                }
                volume = pool.volumeByName(source);
            }
            volumes.add(new DiskVolume(target, source, volume));
        } catch (VirtException e) {
            out.error(
                    "Storage volume '" + target + "'(" + source + ") is not managed by libvirt. Remove it manually.\n");
        }
    }

    private @Nullable StoragePool pool(String name, @Nullable String target) {
        try {
            return host.storagePoolByName(name);
        } catch (VirtException e) {
            out.error("Storage pool '" + name + "' for volume '" + target + "' not found.");
            return null;
        }
    }

    /**
     * Removes them, as far as that succeeds.
     *
     * @param wipe whether they are overwritten before; one that cannot be stays
     * @throws CommandFailed with the last error, once all were tried
     */
    void remove(boolean wipe, Set<VolumeDeleteFlag> flags) throws CommandFailed {
        VirtException failure = null;
        for (DiskVolume volume : volumes) {
            try {
                remove(volume, wipe, flags);
            } catch (VirtException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw new CommandFailed(failure.getMessage());
        }
    }

    private void remove(DiskVolume disk, boolean wipe, Set<VolumeDeleteFlag> flags) {
        if (wipe) {
            out.notice("Wiping volume " + disk + " ... ");
            out.flush();
            attempt(disk.volume()::wipe, "Failed! Volume not removed.");
            out.notice("Done.\n");
        }
        attempt(() -> disk.volume().delete(flags), "Failed to remove storage volume " + disk);
        out.notice("Volume " + disk + " removed.\n");
    }

    private void attempt(Runnable action, String complaint) {
        try {
            action.run();
        } catch (VirtException e) {
            out.error(complaint);
            throw e;
        }
    }
}
