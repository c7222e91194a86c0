package io.virt4j.kvm.vm;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Errno;
import io.virt4j.kvm.sys.Linux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;

/** Why KVM's device does not open, and what to do about it. */
final class DeviceFault {
    private DeviceFault() {}

    static VirtException of(Path device, Errno errno) {
        return new VirtException(ErrorCode.NO_CONNECT, device + ": " + explain(device, errno));
    }

    private static String explain(Path device, Errno errno) {
        return switch (errno.number()) {
            case Linux.ENOENT ->
                "does not exist: load the kvm module (kvm_intel or kvm_amd), or turn virtualization on in the firmware,"
                        + " or on the machine that this one is a guest of";
            case Linux.EACCES, Linux.EPERM -> "may not be opened: " + owner(device);
            default -> errno.toString();
        };
    }

    private static String owner(Path device) {
        try {
            String group = Files.readAttributes(device, PosixFileAttributes.class)
                    .group()
                    .getName();
            return "it belongs to the group '" + group + "', join it with 'sudo usermod -aG " + group
                    + " $USER' and log in anew";
        } catch (IOException e) {
            return "its owner cannot be read either: " + e.getMessage();
        }
    }
}
