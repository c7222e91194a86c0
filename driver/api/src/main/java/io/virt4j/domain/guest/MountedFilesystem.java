package io.virt4j.domain.guest;

import java.util.List;

/**
 * A file system that a guest has mounted.
 *
 * @param name of the device that it is on, such as {@code sda1}
 * @param type such as {@code ext4}
 * @param disks the targets of its disks in the domain's XML (virDomainFSInfo)
 */
public record MountedFilesystem(String mountPoint, String name, String type, List<String> disks) {
    public MountedFilesystem {
        disks = List.copyOf(disks);
    }
}
