package io.virt4j.libvirt.binding;

import io.virt4j.libvirt.call.Call;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.call.Kind;
import io.virt4j.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** The functions of libvirt's libvirt-domain-checkpoint, as C has them. Written by the binding generator. */
public final class CheckpointCalls {
    private CheckpointCalls() {}

    /** Since 5.6.0. */
    public static Handle virDomainCheckpointCreateXML(Handle domain, @Nullable XmlText xmlDesc, int flags) {
        return Call.handle(Kind.DOMAIN_CHECKPOINT, domain, "virDomainCheckpointCreateXML", domain, xmlDesc, flags);
    }

    /** Since 5.6.0. */
    public static int virDomainCheckpointDelete(Handle checkpoint, int flags) {
        return Call.number("virDomainCheckpointDelete", checkpoint, flags);
    }

    /** Since 5.6.0. */
    public static String virDomainCheckpointGetName(Handle checkpoint) {
        return Call.borrowedString("virDomainCheckpointGetName", checkpoint);
    }

    /** Since 5.6.0. */
    public static Handle virDomainCheckpointGetParent(Handle checkpoint, int flags) {
        return Call.handle(Kind.DOMAIN_CHECKPOINT, checkpoint, "virDomainCheckpointGetParent", checkpoint, flags);
    }

    /** Since 5.6.0. */
    public static String virDomainCheckpointGetXMLDesc(Handle checkpoint, int flags) {
        return Call.ownedString("virDomainCheckpointGetXMLDesc", checkpoint, flags);
    }

    /** Since 5.6.0. */
    public static int virDomainCheckpointListAllChildren(Handle checkpoint, long @Nullable [] children, int flags) {
        return Call.number("virDomainCheckpointListAllChildren", checkpoint, children, flags);
    }

    /** Since 5.6.0. */
    public static Handle virDomainCheckpointLookupByName(Handle domain, @Nullable String name, int flags) {
        return Call.handle(Kind.DOMAIN_CHECKPOINT, domain, "virDomainCheckpointLookupByName", domain, name, flags);
    }

    /** Since 5.6.0. */
    public static int virDomainListAllCheckpoints(Handle domain, long @Nullable [] checkpoints, int flags) {
        return Call.number("virDomainListAllCheckpoints", domain, checkpoints, flags);
    }
}
