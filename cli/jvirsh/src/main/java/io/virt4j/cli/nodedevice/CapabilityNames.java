package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommandFailed;
import io.virt4j.nodedevice.NodeDeviceFilter;
import java.util.List;

/** What devices can do, by libvirt's names. */
final class CapabilityNames {
    /** In the order of the filters. */
    private static final List<String> NAMES = List.of(
            "system",
            "pci",
            "usb_device",
            "usb",
            "net",
            "scsi_host",
            "scsi_target",
            "scsi",
            "storage",
            "fc_host",
            "vports",
            "scsi_generic",
            "drm",
            "mdev_types",
            "mdev",
            "ccw",
            "css",
            "vdpa",
            "ap_card",
            "ap_queue",
            "ap_matrix",
            "vpd",
            "ccwgroup",
            "ccwgroup_member");

    private CapabilityNames() {}

    static NodeDeviceFilter filter(String name) throws CommandFailed {
        int index = NAMES.indexOf(name);
        if (index < 0) {
            throw new CommandFailed("Invalid capability type");
        }
        return NodeDeviceFilter.values()[index];
    }
}
