package io.virt4j.cli.nodedevice;

import static java.util.Map.entry;

import io.virt4j.cli.CommandFailed;
import io.virt4j.nodedevice.NodeDeviceFilter;
import java.util.Map;

/** What devices can do, by libvirt's names. */
final class CapabilityNames {
    private static final Map<String, NodeDeviceFilter> FILTERS = Map.ofEntries(
            entry("system", NodeDeviceFilter.CAP_SYSTEM),
            entry("pci", NodeDeviceFilter.CAP_PCI_DEV),
            entry("usb_device", NodeDeviceFilter.CAP_USB_DEV),
            entry("usb", NodeDeviceFilter.CAP_USB_INTERFACE),
            entry("net", NodeDeviceFilter.CAP_NET),
            entry("scsi_host", NodeDeviceFilter.CAP_SCSI_HOST),
            entry("scsi_target", NodeDeviceFilter.CAP_SCSI_TARGET),
            entry("scsi", NodeDeviceFilter.CAP_SCSI),
            entry("storage", NodeDeviceFilter.CAP_STORAGE),
            entry("fc_host", NodeDeviceFilter.CAP_FC_HOST),
            entry("vports", NodeDeviceFilter.CAP_VPORTS),
            entry("scsi_generic", NodeDeviceFilter.CAP_SCSI_GENERIC),
            entry("drm", NodeDeviceFilter.CAP_DRM),
            entry("mdev_types", NodeDeviceFilter.CAP_MDEV_TYPES),
            entry("mdev", NodeDeviceFilter.CAP_MDEV),
            entry("ccw", NodeDeviceFilter.CAP_CCW_DEV),
            entry("css", NodeDeviceFilter.CAP_CSS_DEV),
            entry("vdpa", NodeDeviceFilter.CAP_VDPA),
            entry("ap_card", NodeDeviceFilter.CAP_AP_CARD),
            entry("ap_queue", NodeDeviceFilter.CAP_AP_QUEUE),
            entry("ap_matrix", NodeDeviceFilter.CAP_AP_MATRIX),
            entry("vpd", NodeDeviceFilter.CAP_VPD),
            entry("ccwgroup", NodeDeviceFilter.CAP_CCWGROUP_DEV),
            entry("ccwgroup_member", NodeDeviceFilter.CAP_CCWGROUP_MEMBER));

    private CapabilityNames() {}

    static NodeDeviceFilter filter(String name) throws CommandFailed {
        NodeDeviceFilter filter = FILTERS.get(name);
        if (filter == null) {
            throw new CommandFailed("Invalid capability type");
        }
        return filter;
    }
}
