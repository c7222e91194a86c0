package io.virt4j.cli.resident;

import io.virt4j.cli.system.Libc;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A unix socket where processes of one user are heard. Not one of Java's, which looks up the names of each caller's user
 * and group: with them a short command takes notably longer.
 */
final class Listener {
    private static final int ADDRESS_BYTES = 110; // struct sockaddr_un
    private static final int BACKLOG = 64;

    private final int descriptor;
    private final int user;

    /**
     * Makes the socket.
     *
     * @param user the number of the one whose processes are heard
     */
    Listener(Path socket, int user) throws IOException {
        byte[] path = socket.toString().getBytes(StandardCharsets.UTF_8);
        if (path.length > ADDRESS_BYTES - Short.BYTES - 1) {
            throw new IOException(socket + " is too long for a socket");
        }
        byte[] address = ByteBuffer.allocate(ADDRESS_BYTES)
                .order(ByteOrder.nativeOrder())
                .putShort((short) Libc.AF_UNIX)
                .put(path)
                .array();
        this.user = user;
        descriptor = Libc.socket(Libc.AF_UNIX, Libc.SOCK_STREAM | Libc.SOCK_CLOEXEC, 0);
        if (descriptor < 0
                || Libc.bind(descriptor, address, address.length) < 0
                || Libc.listen(descriptor, BACKLOG) < 0) {
            throw Libc.failure("cannot listen at " + socket);
        }
    }

    /** Waits for the next process. */
    Wire accept() throws IOException {
        int connected = Libc.accept4(descriptor, 0, 0, Libc.SOCK_CLOEXEC);
        while (connected < 0 && Libc.wasInterrupted()) {
            connected = Libc.accept4(descriptor, 0, 0, Libc.SOCK_CLOEXEC);
        }
        if (connected < 0) {
            throw Libc.failure("accept");
        }
        return new Wire(connected);
    }

    /** Whether it is the user's process that is at the other end. */
    boolean isOurs(Wire wire) {
        return wire.peer() == user;
    }
}
