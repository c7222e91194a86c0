package io.virt4j.libvirt;

import com.sun.jna.Pointer;
import io.virt4j.Credential;
import io.virt4j.CredentialType;
import io.virt4j.domain.DomainInfo;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.SecurityLabel;
import io.virt4j.host.NodeInfo;
import io.virt4j.host.SecurityModel;
import io.virt4j.xml.Memory;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where the fields of libvirt's structs are, on Linux with 64-bit pointers. (libvirt-host.h, libvirt-domain.h) */
final class Layouts {
    /** The size of struct _virNodeInfo in bytes. */
    static final int NODE_INFO = 64;

    /** The size of struct _virDomainInfo in bytes. */
    static final int DOMAIN_INFO = 40;

    /** The size of struct _virConnectAuth in bytes. */
    static final int CONNECT_AUTH = 32;

    /** The size of struct _virConnectCredential in bytes. */
    static final int CREDENTIAL = 48;

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

    /** A struct _virConnectAuth. */
    static void setConnectAuth(Pointer auth, Pointer types, int count, Pointer callback) {
        auth.setPointer(0, types);
        auth.setInt(8, count);
        auth.setPointer(16, callback);
        auth.setPointer(24, null);
    }

    static Credential credential(Pointer credential) {
        return new Credential(
                new CredentialType(credential.getInt(0)),
                text(credential.getPointer(8)),
                text(credential.getPointer(16)),
                text(credential.getPointer(24)));
    }

    /** Answers a struct _virConnectCredential; the answer's memory is libvirt's from now on. */
    static void setAnswer(Pointer credential, Pointer answer, int length) {
        credential.setPointer(32, answer);
        credential.setInt(40, length);
    }

    private static String text(@Nullable Pointer text) {
        return text == null ? "" : text.getString(0, "UTF-8");
    }

    static SecurityModel securityModel(Pointer model) {
        return new SecurityModel(model.getString(0, "UTF-8"), model.getString(SECURITY_MODEL_BUFFER, "UTF-8"));
    }

    static SecurityLabel securityLabel(Pointer label) {
        return new SecurityLabel(label.getString(0, "UTF-8"), label.getInt(SECURITY_LABEL_BUFFER + 3) != 0);
    }
}
