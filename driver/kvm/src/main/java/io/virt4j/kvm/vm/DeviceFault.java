package io.virt4j.kvm.vm;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Linux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Why KVM's device, or one that is given away alike, does not open, and what to do about it. */
public final class DeviceFault {
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("------rw-");
    private static final Set<PosixFilePermission> GROUP = PosixFilePermissions.fromString("---rw----");

    private static final String FORBIDDEN =
            "not its mode but a container or a security module forbids it: start a container with '--device ";

    private DeviceFault() {}

    static VirtException of(Path device, Errno errno) {
        return new VirtException(ErrorCode.NO_CONNECT, device + ": " + explain(device, errno));
    }

    private static String explain(Path device, Errno errno) {
        return switch (errno.number()) {
            case Linux.ENOENT ->
                "does not exist: load the kvm module (kvm_intel or kvm_amd), or turn virtualization on in the firmware,"
                        + " or on the machine that this one is a guest of";
            case Linux.EPERM -> "may not be opened: " + FORBIDDEN + device + "'";
            case Linux.EACCES -> "may not be opened: " + access(device);
            default -> errno.toString();
        };
    }

    /** Why this process may not open a device that is there, and what to do about it. */
    public static String access(Path device) {
        PosixFileAttributes attributes;
        try {
            attributes = Files.readAttributes(device, PosixFileAttributes.class);
        } catch (IOException e) {
            return "its owner cannot be read either: " + e.getMessage();
        }
        Set<PosixFilePermission> mode = attributes.permissions();
        if (mode.containsAll(OTHERS)) {
            return FORBIDDEN + device + "'";
        }
        String group = attributes.group().getName();
        if (!mode.containsAll(GROUP)) {
            return "its mode, " + PosixFilePermissions.toString(mode) + ", lets only its owner '"
                    + attributes.owner().getName() + "' use it: give it to the group kvm with 'sudo chgrp kvm " + device
                    + " && sudo chmod 660 " + device + "', " + join("kvm");
        }
        boolean isNumber = group.chars().allMatch(Character::isDigit);
        return isNumber
                ? "it belongs to the group number " + group
                        + ", which has no name here: give it one with 'sudo groupadd -g " + group + " kvm-host', "
                        + join("kvm-host")
                : "it belongs to the group '" + group + "', " + join(group);
    }

    private static String join(String group) {
        return "join it with 'sudo usermod -aG " + group + " $USER' and log in anew";
    }
}
