package io.virt4j.libvirt.call;

import java.nio.ByteBuffer;
import java.util.UUID;

/** UUIDs as libvirt takes and gives them: 16 bytes, the first one first. */
public final class Uuids {
    /** The length of a UUID. (VIR_UUID_BUFLEN) */
    public static final int BYTES = 16;

    private Uuids() {}

    public static UUID of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    public static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
