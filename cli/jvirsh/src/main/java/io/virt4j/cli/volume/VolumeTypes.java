package io.virt4j.cli.volume;

import io.virt4j.storage.VolumeType;

/** virsh's words for the types of storage volumes, by libvirt's numbers. (virStorageVolType) */
final class VolumeTypes {
    private static final String[] NAMES = {"file", "block", "dir", "network", "netdir", "ploop"};

    private VolumeTypes() {}

    static String of(VolumeType type) {
        return type.number() >= 0 && type.number() < NAMES.length ? NAMES[type.number()] : "unknown";
    }
}
