package io.virt4j.nodedevice;

import io.virt4j.Flag;
import io.virt4j.NativeEnum;

/** Which devices a list has. (virConnectListAllNodeDeviceFlags) */
@NativeEnum(value = "virConnectListAllNodeDeviceFlags", prefix = "VIR_CONNECT_LIST_NODE_DEVICES_")
public enum NodeDeviceFilter implements Flag {
    /** The machine itself. */
    CAP_SYSTEM(1 << 0),
    /** PCI devices. */
    CAP_PCI_DEV(1 << 1),
    /** USB devices. */
    CAP_USB_DEV(1 << 2),
    /** Interfaces of USB devices. */
    CAP_USB_INTERFACE(1 << 3),
    /** Network devices. */
    CAP_NET(1 << 4),
    /** SCSI host adapters. */
    CAP_SCSI_HOST(1 << 5),
    /** SCSI targets. */
    CAP_SCSI_TARGET(1 << 6),
    /** SCSI devices. */
    CAP_SCSI(1 << 7),
    /** Disks and other storage. */
    CAP_STORAGE(1 << 8),
    /** Fibre Channel host adapters. */
    CAP_FC_HOST(1 << 9),
    /** Adapters that can have virtual ports. */
    CAP_VPORTS(1 << 10),
    /** SCSI devices with a generic interface. */
    CAP_SCSI_GENERIC(1 << 11),
    /** Graphics devices. */
    CAP_DRM(1 << 12),
    /** Devices of which mediated ones can be made. */
    CAP_MDEV_TYPES(1 << 13),
    /** Mediated devices. */
    CAP_MDEV(1 << 14),
    /** Channel devices of IBM Z. */
    CAP_CCW_DEV(1 << 15),
    /** Subchannels of IBM Z. */
    CAP_CSS_DEV(1 << 16),
    /** vDPA devices. */
    CAP_VDPA(1 << 17),
    /** Cryptographic cards of IBM Z. */
    CAP_AP_CARD(1 << 18),
    /** Queues of such cards. */
    CAP_AP_QUEUE(1 << 19),
    /** Matrices of such queues. */
    CAP_AP_MATRIX(1 << 20),
    /** PCI devices with vital product data. */
    CAP_VPD(1 << 21),
    /** Groups of channel devices. */
    CAP_CCWGROUP_DEV(1 << 22),
    /** Channel devices in a group. */
    CAP_CCWGROUP_MEMBER(1 << 23),
    /** Kept by the host. */
    PERSISTENT(1 << 28),
    /** Forgotten when they are gone. */
    TRANSIENT(1 << 29),
    /** Defined only. */
    INACTIVE(1 << 30),
    /** Present. */
    ACTIVE(1 << 31);

    private final int bit;

    NodeDeviceFilter(int bit) {
        this.bit = bit;
    }

    @Override
    public int bit() {
        return bit;
    }
}
