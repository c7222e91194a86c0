package io.virt4j.libvirt;

import com.sun.jna.Pointer;
import io.virt4j.DomainInfo;
import io.virt4j.DomainState;
import io.virt4j.NodeInfo;
import io.virt4j.SecurityLabel;
import io.virt4j.SecurityModel;
import io.virt4j.xml.Memory;
import java.time.Duration;

/** Where the fields of libvirt's structs are, on Linux with 64-bit pointers. (libvirt-host.h, libvirt-domain.h) */
final class Layouts {
    /** The size of struct _virNodeInfo in bytes. */
    static final int NODE_INFO = 64;

    /** The size of struct _virDomainInfo in bytes. */
    static final int DOMAIN_INFO = 40;

    private static final int SECURITY_MODEL_BUFFER = 257; // VIR_SECURITY_MODEL_BUFLEN, VIR_SECURITY_DOI_BUFLEN
    private static final int SECURITY_LABEL_BUFFER = 4097; // VIR_SECURITY_LABEL_BUFLEN

    /** The size of struct _virSecurityModel in bytes. */
    static final int SECURITY_MODEL = 2 * SECURITY_MODEL_BUFFER;

    /** The size of struct _virSecurityLabel in bytes. */
    static final int SECURITY_LABEL = SECURITY_LABEL_BUFFER + 3 + Integer.BYTES;

    private Layouts() {}

    static NodeInfo nodeInfo(Pointer info) {
        return new NodeInfo(
                info.getString(0, "UTF-8"), // char model[32]
                Memory.ofKibibytes(info.getLong(32)),
                info.getInt(40),
                info.getInt(44),
                info.getInt(48),
                info.getInt(52),
                info.getInt(56),
                info.getInt(60));
    }

    static DomainInfo domainInfo(Pointer info) {
        return new DomainInfo(
                new DomainState(Byte.toUnsignedInt(info.getByte(0))),
                Memory.ofKibibytes(info.getLong(8)),
                Memory.ofKibibytes(info.getLong(16)),
                Short.toUnsignedInt(info.getShort(24)),
                Duration.ofNanos(info.getLong(32)));
    }

    static SecurityModel securityModel(Pointer model) {
        return new SecurityModel(model.getString(0, "UTF-8"), model.getString(SECURITY_MODEL_BUFFER, "UTF-8"));
    }

    static SecurityLabel securityLabel(Pointer label) {
        return new SecurityLabel(label.getString(0, "UTF-8"), label.getInt(SECURITY_LABEL_BUFFER + 3) != 0);
    }
}
