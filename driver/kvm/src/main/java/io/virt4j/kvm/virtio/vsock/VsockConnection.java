package io.virt4j.kvm.virtio.vsock;

import static io.virt4j.kvm.virtio.vsock.VsockLayout.*;

import io.virt4j.kvm.sys.Backlog;
import io.virt4j.kvm.sys.Endpoint;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.sys.Iovecs;
import io.virt4j.kvm.sys.Linux;
import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.DriverFault;

/**
 * A stream between a port of the guest and a socket of the host. Each side sends no more than the other has room for.
 * (virtio 1.2, 5.10.6.3)
 */
final class VsockConnection {
    /** What is kept for a host that reads slowly, in bytes; the guest sends no more ahead. */
    static final int CAPACITY = 64 * 1024;

    /** How many packets go to the guest before others have their turn. */
    private static final int MOST_AT_ONCE = 16;

    private static final int MOST_BYTES_OF_PACKET = 64 * 1024;

    private final Endpoint host;
    private final EventLoop.Watch watch;
    private final VsockPackets packets;
    private final Iovecs pieces;
    private final Backlog toHost = new Backlog(CAPACITY);
    private final int hostPort;
    private final int guestPort;
    private boolean open;

    // What the guest has room for, what it was sent, and what it has read, modulo 2^32.
    private int guestAllocated;
    private int guestForwarded;
    private int sent;

    // What came from the guest, what of it the host has taken, and what of that the guest knows.
    private int received;
    private int forwarded;
    private int toldForwarded;

    // Halves that are closed.
    private boolean guestSendsNoMore;
    private boolean guestReceivesNoMore;
    private boolean hostSendsNoMore;

    /** The host knows that the guest sends no more; it is told when it has taken what waits. */
    private boolean hostTold;

    // Why the host's socket is not read now.
    private boolean waitsForBuffers;
    private boolean waitsForCredit;

    VsockConnection(
            Endpoint host, EventLoop.Watch watch, VsockPackets packets, Iovecs pieces, int hostPort, int guestPort) {
        this.host = host;
        this.watch = watch;
        this.packets = packets;
        this.pieces = pieces;
        this.hostPort = hostPort;
        this.guestPort = guestPort;
    }

    int hostPort() {
        return hostPort;
    }

    int guestPort() {
        return guestPort;
    }

    int forwarded() {
        return forwarded;
    }

    /** The guest is being sent {@link #forwarded}. */
    void told() {
        toldForwarded = forwarded;
    }

    boolean isOpen() {
        return open;
    }

    /** Data may go both ways from now on. */
    void opened() {
        open = true;
        updateWatch();
    }

    /** Tells the host the number of its end, and lets data go. False if the host is gone. */
    boolean greet() {
        opened();
        return VsockGreeting.answer(host, hostPort);
    }

    /** Takes note of the guest's room, which is in the header of each of its packets. */
    void credit(int allocated, int read) {
        guestAllocated = allocated;
        guestForwarded = read;
    }

    /** How much the guest takes. What it says can be nonsense, and is nothing then. */
    private int credit() {
        long room = Integer.toUnsignedLong(guestAllocated) - Integer.toUnsignedLong(sent - guestForwarded);
        return (int) Math.max(0, Math.min(room, MOST_BYTES_OF_PACKET));
    }

    /** Passes what the guest sends on to the host. False if it may not send as much, or the host is gone. */
    boolean receive(Chain packet, int length) {
        if (!open || guestSendsNoMore || length > CAPACITY - (received - forwarded)) {
            return false;
        }
        packet.read(HEADER_SIZE, toHost.room(), length);
        toHost.added(length);
        received += length;
        return flush();
    }

    /** Goes on with what waits for the host. False if the connection is over. */
    boolean flush() {
        long written = toHost.flushTo(host);
        if (written > 0) {
            forwarded += (int) written;
            if (forwarded - toldForwarded >= CAPACITY / 2) {
                packets.add(this, CREDIT_UPDATE, 0);
            }
        } else if (written < 0 && written != -Linux.EAGAIN && written != -Linux.EINTR) {
            return false;
        }
        if (toHost.isEmpty() && guestSendsNoMore && !hostTold) {
            hostTold = true;
            host.endOutput();
        }
        updateWatch();
        return !(toHost.isEmpty() && guestSendsNoMore && guestReceivesNoMore);
    }

    /** The guest closes one half or both. False if the connection is over. */
    boolean shutDown(int flags) {
        guestSendsNoMore |= (flags & NO_MORE_SENT) != 0;
        guestReceivesNoMore |= (flags & NO_MORE_RECEIVED) != 0;
        return flush();
    }

    /** Passes what the host sends on to the guest, as far as that has room. False if the connection is over. */
    boolean pump() throws DriverFault {
        waitsForBuffers = false;
        waitsForCredit = false;
        for (int i = 0; i < MOST_AT_ONCE && readsHost(); i++) {
            int credit = credit();
            if (credit == 0) {
                waitsForCredit = true;
                break;
            }
            Chain buffer = packets.next();
            if (buffer == null) {
                waitsForBuffers = true;
                break;
            }
            pieces.clear();
            buffer.addWritable(HEADER_SIZE, Math.min(credit, buffer.writable() - HEADER_SIZE), pieces);
            long read = host.read(pieces);
            if (read > 0) {
                sent += (int) read;
                packets.handData(this, (int) read);
                continue;
            }
            packets.putBack();
            if (read == -Linux.EAGAIN || read == -Linux.EINTR) {
                break;
            }
            if (read < 0) {
                return false;
            }
            hostSendsNoMore = true;
            packets.add(this, SHUTDOWN, NO_MORE_SENT);
        }
        updateWatch();
        return true;
    }

    private boolean readsHost() {
        return open && !hostSendsNoMore && !guestReceivesNoMore;
    }

    /** Whether it is to be pumped when the guest has put out buffers. */
    boolean waitsForBuffers() {
        return waitsForBuffers;
    }

    private void updateWatch() {
        watch.want(readsHost() && !waitsForBuffers && !waitsForCredit, !toHost.isEmpty());
    }

    void close() {
        watch.close();
        host.close();
        toHost.close();
    }
}
