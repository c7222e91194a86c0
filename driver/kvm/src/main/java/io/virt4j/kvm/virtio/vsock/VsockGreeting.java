package io.virt4j.kvm.virtio.vsock;

import io.virt4j.kvm.sys.Backlog;
import io.virt4j.kvm.sys.Endpoint;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.sys.Linux;
import java.nio.charset.StandardCharsets;

/** The first line of a program of the host, by which it says what port of the guest it wants: {@code CONNECT 52}. */
final class VsockGreeting {
    private static final String COMMAND = "CONNECT ";

    /** The line's longest form, with the greatest port. */
    private static final int MOST_BYTES = COMMAND.length() + 10;

    private final Endpoint host;
    private final EventLoop.Watch watch;

    /** Not a byte behind the line is read here: it would be the guest's. */
    private final Backlog next = new Backlog(1);

    private final StringBuilder line = new StringBuilder(MOST_BYTES);
    private State state = State.UNDER_WAY;

    enum State {
        UNDER_WAY,
        COMPLETE,
        FAILED
    }

    VsockGreeting(Endpoint host, EventLoop.Watch watch) {
        this.host = host;
        this.watch = watch;
    }

    void listen() {
        watch.want(true, false);
    }

    /** Reads on, as far as there is something. */
    State read() {
        while (state == State.UNDER_WAY) {
            next.clear();
            long read = next.fillFrom(host);
            if (read == -Linux.EAGAIN || read == -Linux.EINTR) {
                return state;
            }
            if (read <= 0) {
                state = State.FAILED;
            } else {
                take((char) next.waiting().get());
            }
        }
        return state;
    }

    private void take(char character) {
        if (character == '\n') {
            state = port() >= 0 ? State.COMPLETE : State.FAILED;
        } else if (line.length() == MOST_BYTES) {
            state = State.FAILED;
        } else {
            line.append(character);
        }
    }

    /** The port, as a number of 32 bits without sign; -1 if the line names none. */
    long port() {
        String digits = line.indexOf(COMMAND) == 0 ? line.substring(COMMAND.length()) : "";
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        long port = Long.parseLong(digits);
        return port <= 0xffffffffL ? port : -1;
    }

    /** Tells the host the number of its own end. */
    static boolean answer(Endpoint host, int hostPort) {
        byte[] line = ("OK " + Integer.toUnsignedString(hostPort) + "\n").getBytes(StandardCharsets.US_ASCII);
        try (Backlog outgoing = new Backlog(line.length)) {
            outgoing.room().put(line);
            outgoing.added(line.length);
            return outgoing.flushTo(host) == line.length;
        }
    }

    Endpoint host() {
        return host;
    }

    void close() {
        handOver();
        host.close();
    }

    /** The endpoint goes on with another watcher. */
    void handOver() {
        watch.close();
        next.close();
    }
}
