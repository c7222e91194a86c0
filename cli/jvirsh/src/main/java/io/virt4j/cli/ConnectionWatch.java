package io.virt4j.cli;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.event.CloseReason;
import io.virt4j.event.ConnectionEvents;

/** Tells the user when a connection is lost, and remembers it. */
final class ConnectionWatch {
    private final String uri;
    private final Output out;
    private volatile boolean lost;
    private volatile Runnable whenLost = () -> {};

    ConnectionWatch(Connection connection, Output out) {
        this.uri = connection.uri();
        this.out = out;
        try {
            connection.on(ConnectionEvents.LOST, event -> tell(event.reason()));
        } catch (VirtException e) {
            // A host in this process is never lost.
        }
    }

    boolean isLost() {
        return lost;
    }

    /** Has something else done, too, from another thread; at once if it is lost already. */
    void whenLost(Runnable action) {
        whenLost = action;
        if (lost) {
            action.run();
        }
    }

    private void tell(CloseReason reason) {
        if (!reason.equals(CloseReason.CLIENT)) {
            out.error("Disconnected from " + uri + " due to " + text(reason));
            lost = true;
            whenLost.run();
        }
    }

    private static String text(CloseReason reason) {
        if (reason.equals(CloseReason.EOF)) {
            return "end of file";
        }
        return reason.equals(CloseReason.KEEPALIVE) ? "keepalive timeout" : "I/O error";
    }
}
