package io.virt4j.benchmarks;

import com.sun.jna.Function;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A network namespace of one thread, with a tap and somebody behind it who sends datagrams back. */
final class OwnNetwork {
    static final String TAP = "tap0";

    /** Where the guest's program sends to. */
    private static final InetSocketAddress PEER = new InetSocketAddress("10.9.8.1", 7777);

    /** (linux/sched.h, CLONE_NEWNET) */
    private static final int NEW_NETWORK = 0x40000000;

    private static final int LARGEST = 2048;

    private OwnNetwork() {}

    /**
     * Runs something on a thread in such a network.
     *
     * @throws IOException if there can be none here, which needs root and iproute2, or what it runs fails
     */
    static <T> T with(Callable<T> body) throws IOException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(() -> {
            if (Function.getFunction("c", "unshare").invokeInt(new Object[] {NEW_NETWORK}) != 0) {
                throw new IOException("no network namespace may be made here");
            }
            command("ip", "tuntap", "add", TAP, "mode", "tap");
            command("ip", "addr", "add", PEER.getHostString() + "/24", "dev", TAP);
            command("ip", "link", "set", TAP, "up");
            try (DatagramSocket peer = new DatagramSocket(PEER)) {
                daemon(() -> sendBack(peer), "echo").start();
                return body.call();
            }
        });
        daemon(task, "own-network").start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static void sendBack(DatagramSocket peer) {
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
        try {
            while (true) {
                packet.setLength(LARGEST);
                peer.receive(packet);
                peer.send(packet);
            }
        } catch (IOException e) {
            // It was closed: all is measured.
        }
    }

    /** In the namespace of the calling thread. */
    private static void command(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(List.of(command) + ": " + printed);
        }
    }
}
