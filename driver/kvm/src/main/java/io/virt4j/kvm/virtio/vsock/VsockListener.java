package io.virt4j.kvm.virtio.vsock;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Endpoint;
import io.virt4j.kvm.sys.EventLoop;
import io.virt4j.kvm.sys.UnixSocket;
import io.virt4j.kvm.virtio.Transport;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The socket where programs of the host ask for ports of the guest. */
final class VsockListener {
    private static final int MOST_GREETINGS = 64;

    private final Path path;
    private final Endpoint socket;
    private final List<VsockGreeting> greetings = new ArrayList<>();
    private EventLoop.@Nullable Watch watch;

    private VsockListener(Path path, Endpoint socket) {
        this.path = path;
        this.socket = socket;
    }

    static VsockListener open(Path path) {
        try {
            return new VsockListener(path, UnixSocket.listen(path.toString()));
        } catch (UnixSocket.SocketFault e) {
            throw new VirtException(
                    ErrorCode.OPERATION_FAILED,
                    "socket " + path + ": " + e.errno()
                            + "; it is made anew for each machine, at a path of at most "
                            + UnixSocket.MOST_BYTES_OF_PATH + " bytes where nothing is yet");
        }
    }

    void attach(Transport transport, EventLoop loop, VsockStreams streams) {
        Transport.Work accept = () -> accept(transport, loop, streams);
        watch = loop.watch(socket, (readable, writable) -> transport.perform(accept));
    }

    /** Lets programs come, or leaves them waiting. */
    void listen(boolean now) {
        if (watch != null) {
            watch.want(now, false);
        }
    }

    /** One at a time: the loop calls again where more wait. */
    private void accept(Transport transport, EventLoop loop, VsockStreams streams) {
        Endpoint host;
        try {
            host = UnixSocket.accept(socket);
        } catch (UnixSocket.SocketFault e) {
            listen(false); // Out of descriptors, say: rather no more of them than one error after the other.
            return;
        }
        if (host == null) {
            return;
        }
        if (greetings.size() >= MOST_GREETINGS || !streams.hasRoom()) {
            host.close();
            return;
        }
        Greeter greeter = new Greeter(transport, streams);
        VsockGreeting greeting = new VsockGreeting(host, loop.watch(host, greeter));
        greeter.greeting = greeting;
        greetings.add(greeting);
        greeting.listen();
    }

    /** Sends those away who have not said yet what they want. */
    void clear() {
        greetings.forEach(VsockGreeting::close);
        greetings.clear();
    }

    void close() {
        clear();
        if (watch != null) {
            watch.close();
        }
        socket.close();
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Who has taken away the directory has taken away the socket.
        }
    }

    /** What the loop calls for a program that has not finished its first line. */
    private final class Greeter implements EventLoop.Watcher, Transport.Work {
        private final Transport transport;
        private final VsockStreams streams;
        private @Nullable VsockGreeting greeting;

        Greeter(Transport transport, VsockStreams streams) {
            this.transport = transport;
            this.streams = streams;
        }

        @Override
        public void ready(boolean readable, boolean writable) {
            transport.perform(this);
        }

        @Override
        public void run() throws DriverFault {
            VsockGreeting ours = greeting;
            if (ours == null || !greetings.contains(ours)) {
                return;
            }
            VsockGreeting.State state = ours.read();
            if (state == VsockGreeting.State.UNDER_WAY) {
                return;
            }
            greetings.remove(ours);
            if (state == VsockGreeting.State.COMPLETE && streams.hasRoom()) {
                ours.handOver();
                streams.begin(ours.host(), (int) ours.port());
            } else {
                ours.close();
            }
        }
    }
}
