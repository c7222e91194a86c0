package io.virt4j.libvirt.event;

import com.sun.jna.Pointer;
import io.virt4j.event.GraphicsAddress;
import io.virt4j.event.GraphicsAddressFamily;
import io.virt4j.event.GraphicsIdentity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The structs that a graphics event points to, on Linux with 64-bit pointers. (virDomainEventGraphicsAddress, …Subject) */
final class GraphicsLayout {
    private static final int IDENTITY_SIZE = 16; // struct _virDomainEventGraphicsSubjectIdentity: char *type, *name

    private GraphicsLayout() {}

    static GraphicsAddress address(Pointer address) {
        return new GraphicsAddress(
                new GraphicsAddressFamily(address.getInt(0)),
                text(address.getPointer(8)),
                text(address.getPointer(16)));
    }

    static List<GraphicsIdentity> identities(@Nullable Pointer subject) {
        List<GraphicsIdentity> identities = new ArrayList<>();
        if (subject != null) {
            int count = subject.getInt(0);
            Pointer array = subject.getPointer(8);
            for (int i = 0; i < count; i++) {
                long at = (long) i * IDENTITY_SIZE;
                identities.add(new GraphicsIdentity(text(array.getPointer(at)), text(array.getPointer(at + 8))));
            }
        }
        return identities;
    }

    private static String text(@Nullable Pointer text) {
        return text == null ? "" : text.getString(0, "UTF-8");
    }
}
