package io.virt4j.kvm.virtio.vsock;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All streams of a guest, by their pairs of ports. */
final class VsockConnections {
    /** So that neither side makes the other keep more than 16 MiB. */
    static final int MOST = 256;

    /** The host's ports for streams that the host begins; below are those where it may listen. */
    private static final int FIRST_HOST_PORT = 1 << 30;

    private final List<VsockConnection> all = new ArrayList<>();
    private int nextHostPort;

    /** The one that was asked for last, since packets come in crowds. */
    private @Nullable VsockConnection last;

    boolean isFull() {
        return all.size() >= MOST;
    }

    @Nullable
    VsockConnection find(int hostPort, int guestPort) {
        if (last != null && last.hostPort() == hostPort && last.guestPort() == guestPort) {
            return last;
        }
        for (VsockConnection connection : all) {
            if (connection.hostPort() == hostPort && connection.guestPort() == guestPort) {
                last = connection;
                return connection;
            }
        }
        return null;
    }

    void add(VsockConnection connection) {
        all.add(connection);
    }

    /** Forgets a stream, and closes the host's end of it. False if it was not there any more. */
    boolean remove(VsockConnection connection) {
        if (!all.remove(connection)) {
            return false;
        }
        last = null;
        connection.close();
        return true;
    }

    /** The one at an index, as many as there are; null behind. */
    @Nullable
    VsockConnection get(int index) {
        return index < all.size() ? all.get(index) : null;
    }

    /** A port of the host for a stream to a port of the guest. */
    int newHostPort(int guestPort) {
        int port;
        do {
            port = FIRST_HOST_PORT + (nextHostPort++ & (FIRST_HOST_PORT - 1));
        } while (find(port, guestPort) != null);
        return port;
    }

    void clear() {
        all.forEach(VsockConnection::close);
        all.clear();
        last = null;
    }
}
