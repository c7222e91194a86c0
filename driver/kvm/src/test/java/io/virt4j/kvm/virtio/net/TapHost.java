package io.virt4j.kvm.virtio.net;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;

/** A host at the other end of a guest's tap. */
final class TapHost {
    static final String MAC = "52:54:00:12:34:56";
    private static final String HOST_ADDRESS = "10.99.0.1";
    private static final String GUEST_ADDRESS = "10.99.0.2";
    private static final int PROBE_PORT = 3999;
    static final int ARP = 0x0806;
    private static final int IPV4 = 0x0800;

    private TapHost() {}

    static void makeTap(String name) throws Exception {
        OwnNetwork.command("ip", "tuntap", "add", "dev", name, "mode", "tap");
        OwnNetwork.command("ip", "link", "set", name, "mtu", "9000", "up");
        OwnNetwork.command("ip", "addr", "add", HOST_ADDRESS + "/24", "dev", name);
        OwnNetwork.command("ip", "neigh", "add", GUEST_ADDRESS, "lladdr", MAC, "dev", name);
    }

    /** Returns when frames come through: a while after a tap was opened the kernel knows that its cable is in. */
    static void awaitCable(NetGuest guest, DatagramSocket socket) throws Exception {
        for (int i = 0; i < 2000; i++) {
            if (guest.hasNoRoom()) {
                guest.putRoom(1, 300);
            }
            send(socket, 10, PROBE_PORT);
            LockSupport.parkNanos(5_000_000);
            if (guest.poll().filter(frame -> isTo(frame, PROBE_PORT)).isPresent()) {
                return;
            }
        }
        throw new AssertionError("the cable is still out");
    }

    static void send(DatagramSocket socket, int length, int port) throws Exception {
        byte[] data = new byte[length];
        data[length - 1] = 77;
        socket.send(new DatagramPacket(data, length, InetAddress.getByName(GUEST_ADDRESS), port));
    }

    static DatagramSocket socket() throws Exception {
        return new DatagramSocket(0, InetAddress.getByName(HOST_ADDRESS));
    }

    /** Who has the host's address? */
    static byte[] question() {
        return ByteBuffer.allocate(42)
                .put(HexFormat.of().parseHex("ffffffffffff" + "525400123456"))
                .putShort((short) ARP)
                .put(HexFormat.of().parseHex("0001080006040001" + "525400123456" + "0a630002"))
                .put(HexFormat.of().parseHex("000000000000" + "0a630001"))
                .array();
    }

    static int type(byte[] frame) {
        return Short.toUnsignedInt(ByteBuffer.wrap(frame).getShort(12));
    }

    static boolean isTo(byte[] frame, int port) {
        return type(frame) == IPV4
                && frame.length > 42
                && ByteBuffer.wrap(frame).getShort(36) == port;
    }
}
