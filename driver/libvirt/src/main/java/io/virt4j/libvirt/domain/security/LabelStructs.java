package io.virt4j.libvirt.domain.security;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.domain.security.SecurityLabel;
import io.virt4j.host.SecurityModel;
import io.virt4j.libvirt.call.Arguments;
import java.nio.charset.StandardCharsets;

/** Security models and labels as libvirt takes and gives them. (struct _virSecurityModel, struct _virSecurityLabel) */
public final class LabelStructs {
    static final int LABEL_SIZE = 4104;
    private static final int LABEL_LENGTH = 4097; // VIR_SECURITY_LABEL_BUFLEN
    private static final int ENFORCING_AT = 4100;

    private static final int MODEL_LENGTH = 257; // VIR_SECURITY_MODEL_BUFLEN, VIR_SECURITY_DOI_BUFLEN

    private LabelStructs() {}

    /** Room for a label, zeroed. */
    public static Memory room() {
        Memory label = new Memory(LABEL_SIZE);
        label.clear();
        return label;
    }

    public static SecurityLabel label(Pointer label) {
        return new SecurityLabel(label.getString(0, "UTF-8"), label.getInt(ENFORCING_AT) != 0);
    }

    /** A label for libvirt to take. */
    public static Memory of(SecurityLabel label) {
        byte[] text = bytes("label", label.label(), LABEL_LENGTH);
        Memory struct = room();
        struct.write(0, text, 0, text.length);
        struct.setInt(ENFORCING_AT, label.enforcing() ? 1 : 0);
        return struct;
    }

    /** A model for libvirt to take. */
    public static Memory of(SecurityModel model) {
        byte[] name = bytes("model", model.model(), MODEL_LENGTH);
        byte[] doi = bytes("doi", model.doi(), MODEL_LENGTH);
        Memory struct = new Memory(2 * MODEL_LENGTH);
        struct.clear();
        struct.write(0, name, 0, name.length);
        struct.write(MODEL_LENGTH, doi, 0, doi.length);
        return struct;
    }

    private static byte[] bytes(String name, String text, int room) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Arguments.between("the length of " + name, bytes.length, 0, room - 1);
        return bytes;
    }
}
