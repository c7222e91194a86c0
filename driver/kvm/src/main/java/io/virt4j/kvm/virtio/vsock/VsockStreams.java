package io.virt4j.kvm.virtio.vsock;

import static io.virt4j.kvm.virtio.vsock.VsockLayout.*;

import io.virt4j.kvm.sys.Endpoint;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.sys.Iovecs;
import io.virt4j.kvm.sys.UnixSocket;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.ChainHandler;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What becomes of a guest's packets, and of what the host's sockets bring: the beginning and the end of streams. */
final class VsockStreams implements ChainHandler {
    /** While so many packets wait for the guest's buffers, no more are taken from it. */
    private static final int MANY_PACKETS = 256;

    private final Transport transport;
    private final EventLoop loop;
    private final VsockPackets packets;
    private final VsockConnections connections = new VsockConnections();
    private final Iovecs pieces;
    private final long guestCid;
    private final Path path;

    VsockStreams(Transport transport, EventLoop loop, long guestCid, Path path) {
        this.transport = transport;
        this.loop = loop;
        this.packets = new VsockPackets(transport.queue(RECEIVE), guestCid);
        this.pieces = new Iovecs(transport.queue(RECEIVE).maxSize());
        this.guestCid = guestCid;
        this.path = path;
    }

    /** A packet of the guest. */
    @Override
    public int handle(Chain packet) throws DriverFault {
        if (packets.size() >= MANY_PACKETS) {
            return NOT_NOW;
        }
        if (packet.readable() < HEADER_SIZE) {
            throw new DriverFault("a packet of a socket without a header");
        }
        int operation = packet.readShort(OPERATION);
        int hostPort = packet.readInt(TARGET_PORT);
        int guestPort = packet.readInt(SOURCE_PORT);
        boolean forUs = packet.readShort(KIND) == STREAM
                && packet.readLong(SOURCE_CID) == guestCid
                && packet.readLong(TARGET_CID) == HOST_CID;
        VsockConnection connection = forUs ? connections.find(hostPort, guestPort) : null;
        if (connection != null) {
            connection.credit(packet.readInt(ALLOCATED), packet.readInt(FORWARDED));
            if (!goOn(connection, packet, operation)) {
                end(connection, operation != RST);
            }
        } else if (forUs && operation == REQUEST) {
            begin(packet, hostPort, guestPort);
        } else if (operation != RST) {
            packets.addReset(hostPort, guestPort);
        }
        packets.flush();
        return 0;
    }

    /** False if the connection is over. */
    private boolean goOn(VsockConnection connection, Chain packet, int operation) throws DriverFault {
        return switch (operation) {
            case RESPONSE -> accepted(connection) && connection.pump();
            case RW -> received(connection, packet) && connection.pump();
            case SHUTDOWN -> connection.shutDown(packet.readInt(FLAGS)) && connection.pump();
            case CREDIT_UPDATE -> connection.pump();
            case CREDIT_REQUEST -> {
                packets.add(connection, CREDIT_UPDATE, 0);
                yield connection.pump();
            }
            default -> false;
        };
    }

    private static boolean received(VsockConnection connection, Chain packet) {
        int length = packet.readInt(LENGTH);
        return length >= 0 && length <= packet.readable() - HEADER_SIZE && connection.receive(packet, length);
    }

    /** The guest has somebody who listens at the port that the host wants. */
    private static boolean accepted(VsockConnection connection) {
        return !connection.isOpen() && connection.greet();
    }

    /** The guest wants to reach a port of the host. */
    private void begin(Chain packet, int hostPort, int guestPort) {
        Endpoint host = connections.isFull() ? null : reach(hostPort);
        if (host == null) {
            packets.addReset(hostPort, guestPort);
            return;
        }
        VsockConnection connection = add(host, hostPort, guestPort);
        connection.credit(packet.readInt(ALLOCATED), packet.readInt(FORWARDED));
        packets.add(connection, RESPONSE, 0);
        connection.opened();
    }

    private @Nullable Endpoint reach(int hostPort) {
        try {
            return UnixSocket.connect(path + "_" + Integer.toUnsignedString(hostPort));
        } catch (UnixSocket.SocketFault e) {
            return null; // The guest is told that nobody listens.
        }
    }

    private VsockConnection add(Endpoint host, int hostPort, int guestPort) {
        SocketEvents events = new SocketEvents();
        EventLoop.Watch watch = loop.watch(host, events);
        VsockConnection connection = new VsockConnection(host, watch, packets, pieces, hostPort, guestPort);
        events.connection = connection;
        connections.add(connection);
        return connection;
    }

    /** Whether the host may begin another stream now. */
    boolean hasRoom() {
        return !connections.isFull() && packets.size() < MANY_PACKETS;
    }

    /** A program of the host wants to reach a port of the guest. */
    void begin(Endpoint host, int guestPort) throws DriverFault {
        VsockConnection connection = add(host, connections.newHostPort(guestPort), guestPort);
        packets.add(connection, REQUEST, 0);
        packets.flush();
    }

    private void end(VsockConnection connection, boolean tellGuest) {
        if (connections.remove(connection) && tellGuest) {
            packets.addReset(connection.hostPort(), connection.guestPort());
        }
    }

    /** The guest has put out buffers. Whether something waits for more of them. */
    void buffersCame() throws DriverFault {
        boolean many = packets.size() >= MANY_PACKETS;
        boolean flushed = packets.flush();
        for (int i = 0; flushed && connections.get(i) != null; i++) {
            VsockConnection connection = connections.get(i);
            if (connection != null && connection.waitsForBuffers()) {
                if (!connection.pump()) {
                    end(connection, true);
                    i--;
                }
                flushed = connection.waitsForBuffers() ? false : packets.flush();
            }
        }
        if (many && packets.size() < MANY_PACKETS) {
            transport.processSoon(TRANSMIT);
        }
    }

    void clear() {
        connections.clear();
        packets.clear();
    }

    /** What the loop calls for the socket of one stream. */
    private final class SocketEvents implements EventLoop.Watcher, Transport.Work {
        private @Nullable VsockConnection connection;

        @Override
        public void ready(boolean readable, boolean writable) {
            transport.perform(this);
        }

        @Override
        public void run() throws DriverFault {
            VsockConnection ours = connection;
            if (ours != null && !(ours.flush() && ours.pump())) {
                end(ours, true);
            }
            packets.flush();
        }
    }
}
