package io.virt4j.kvm.sys;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.nio.charset.StandardCharsets;

/** Opens tap devices, the host's ends of network cables. (Documentation/networking/tuntap.rst, linux/if_tun.h) */
public final class Tap {
    private static final String DEVICE = "/dev/net/tun";

    /** The longest name of an interface, in bytes. (linux/if.h, IFNAMSIZ, without the zero behind it) */
    private static final int MOST_BYTES_OF_NAME = 15;

    // Of packets that the kernel hands over, a header says what is left to be done to them.
    private static final int TUN_F_CSUM = 0x01;
    private static final int TUN_F_TSO4 = 0x02;
    private static final int TUN_F_TSO6 = 0x04;

    private Tap() {}

    /**
     * Opens a tap that exists. Each packet comes and goes with a virtio header of {@code headerSize} bytes before it.
     *
     * @throws VirtException if there is none of that name, it is in use, or this process may not
     */
    public static Endpoint open(String name, int headerSize) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || bytes.length > MOST_BYTES_OF_NAME) {
            throw fault(name, "a name has 1 to " + MOST_BYTES_OF_NAME + " bytes");
        }
        // Looked for first, since who may would make one.
        if (SocketCalls.if_nametoindex(name) == 0) {
            throw fault(name, "does not exist: make it with 'sudo ip tuntap add dev " + name + " mode tap user $USER'");
        }
        int number = Libc.open(DEVICE, Linux.O_RDWR | Linux.O_CLOEXEC | Linux.O_NONBLOCK);
        if (number < 0) {
            throw fault(name, DEVICE + " does not open: " + new Errno(Native.getLastError()));
        }
        Endpoint tap = new Endpoint(number, "tap " + name);
        try {
            attach(tap, name, bytes, headerSize);
            return tap;
        } catch (RuntimeException e) {
            tap.close();
            throw e;
        }
    }

    private static void attach(Endpoint tap, String name, byte[] bytes, int headerSize) {
        Memory request = new Memory(Linux.IFREQ_SIZE);
        request.clear();
        request.write(0, bytes, 0, bytes.length);
        request.setShort(Linux.IFREQ_FLAGS, (short) (Linux.IFF_TAP | Linux.IFF_NO_PI | Linux.IFF_VNET_HDR));
        int answer = tap.ioctl(Linux.TUNSETIFF, request);
        switch (-answer) {
            case Linux.EBUSY -> throw fault(name, "is in use by another machine or program");
            case Linux.EPERM ->
                throw fault(
                        name, "belongs to another user: give it to this one with 'sudo ip tuntap add … user $USER'");
            case Linux.EINVAL -> throw fault(name, "is no tap with one queue");
            default -> check(name, "TUNSETIFF", answer);
        }
        Memory size = new Memory(Integer.BYTES);
        size.setInt(0, headerSize);
        check(name, "TUNSETVNETHDRSZ", tap.ioctl(Linux.TUNSETVNETHDRSZ, size));
    }

    /** Says which unfinished packets the guest takes: without checksums, or longer ones of TCP. (TUNSETOFFLOAD) */
    public static int offload(Endpoint tap, boolean checksum, boolean tcp4, boolean tcp6) {
        return tap.ioctl(
                Linux.TUNSETOFFLOAD, (checksum ? TUN_F_CSUM : 0) | (tcp4 ? TUN_F_TSO4 : 0) | (tcp6 ? TUN_F_TSO6 : 0));
    }

    private static void check(String name, String what, int answer) {
        if (answer < 0) {
            throw fault(name, what + ": " + new Errno(-answer));
        }
    }

    private static VirtException fault(String name, String what) {
        return new VirtException(ErrorCode.OPERATION_FAILED, "tap '" + name + "': " + what);
    }
}
