package io.virt4j.libvirt.host;

import com.sun.jna.Pointer;
import io.virt4j.Credential;
import io.virt4j.CredentialType;
import org.jspecify.annotations.Nullable;

/** Where the fields of the structs are that questions are asked with, on Linux with 64-bit pointers. (libvirt-host.h) */
final class AuthLayout {
    /** The size of struct _virConnectAuth in bytes. */
    static final int CONNECT_AUTH = 32;

    /** The size of struct _virConnectCredential in bytes. */
    static final int CREDENTIAL = 48;

    private AuthLayout() {}

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
}
