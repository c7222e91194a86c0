package io.virt4j.cli.volume;

import io.virt4j.cli.NumberedWords;
import io.virt4j.storage.VolumeType;
import java.util.List;

/** virsh's words for the types of storage volumes, by libvirt's numbers. (virStorageVolType) */
final class VolumeTypes {
    private static final List<String> NAMES = List.of("file", "block", "dir", "network", "netdir", "ploop");

    private VolumeTypes() {}

    static String of(VolumeType type) {
        return NumberedWords.of(NAMES, type.number(), "unknown");
    }
}
