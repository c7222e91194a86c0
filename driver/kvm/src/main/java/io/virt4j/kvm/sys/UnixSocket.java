package io.virt4j.kvm.sys;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes stream sockets between programs of one host. (unix(7)) */
public final class UnixSocket {
    /** The longest path of a socket, in bytes. (linux/un.h, UNIX_PATH_MAX, without the zero behind it) */
    public static final int MOST_BYTES_OF_PATH = 107;

    private static final int BACKLOG = 128;

    private UnixSocket() {}

    /** Connects to who listens at a path. */
    public static Endpoint connect(String path) throws SocketFault {
        return make(path, SocketCalls::connect);
    }

    /** Listens at a path, where nothing may be yet. */
    public static Endpoint listen(String path) throws SocketFault {
        Endpoint socket = make(path, SocketCalls::bind);
        int number = socket.enter();
        int answer = SocketCalls.listen(number, BACKLOG);
        int errno = Native.getLastError();
        socket.leave();
        if (answer < 0) {
            socket.close();
            throw new SocketFault(errno);
        }
        return socket;
    }

    /** The next connection of a socket that listens; null if none waits. (accept4(2)) */
    public static @Nullable Endpoint accept(Endpoint listener) throws SocketFault {
        int number = listener.enter();
        if (number < 0) {
            return null;
        }
        int accepted;
        int errno;
        try {
            accepted = SocketCalls.accept4(number, 0, 0, Linux.O_NONBLOCK | Linux.O_CLOEXEC);
            errno = Native.getLastError();
        } finally {
            listener.leave();
        }
        if (accepted >= 0) {
            return new Endpoint(accepted, "a connection");
        }
        if (errno == Linux.EAGAIN || errno == Linux.EINTR || errno == Linux.ECONNABORTED) {
            return null;
        }
        throw new SocketFault(errno);
    }

    private static Endpoint make(String path, AddressCall call) throws SocketFault {
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_BYTES_OF_PATH) {
            throw new SocketFault(Linux.ENAMETOOLONG);
        }
        int number = SocketCalls.socket(Linux.AF_UNIX, Linux.SOCK_STREAM | Linux.O_NONBLOCK | Linux.O_CLOEXEC, 0);
        if (number < 0) {
            throw new SocketFault(Native.getLastError());
        }
        // struct sockaddr_un: the family, then the path with a zero behind it.
        int length = Short.BYTES + bytes.length + 1;
        Memory address = new Memory(length);
        address.setShort(0, (short) Linux.AF_UNIX);
        address.write(Short.BYTES, bytes, 0, bytes.length);
        address.setByte(length - 1, (byte) 0);
        int answer;
        int errno;
        try {
            answer = call.on(number, Pointer.nativeValue(address), length);
            errno = Native.getLastError();
        } finally {
            Reference.reachabilityFence(address);
        }
        if (answer < 0) {
            Libc.close(number);
            throw new SocketFault(errno);
        }
        return new Endpoint(number, path);
    }

    private interface AddressCall {
        int on(int descriptor, long address, int length);
    }

    /** A socket that could not be made. */
    public static final class SocketFault extends Exception {
        private static final long serialVersionUID = 1;

        private final int errno;

        SocketFault(int errno) {
            super(new Errno(errno).toString());
            this.errno = errno;
        }

        public Errno errno() {
            return new Errno(errno);
        }
    }
}
