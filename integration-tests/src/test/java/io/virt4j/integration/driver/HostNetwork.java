package io.virt4j.integration.driver;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import io.virt4j.testing.PrivateHost;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The network of a private host, for threads of this JVM. Linux gives each thread a network of its own if it asks for one; a
 * socket, or a program, stays in the network of the thread that made it.
 */
final class HostNetwork {
    private static final int READ_ONLY = 0; // fcntl.h, O_RDONLY
    private static final int NETWORK = 0x40000000; // sched.h, CLONE_NEWNET

    private HostNetwork() {}

    /** Does the work on a thread in the host's network, such as opening a connection, which may be used on any thread then. */
    static <T> T in(PrivateHost host, Callable<T> work) throws Exception {
        String network = "/proc/" + host.initPid() + "/ns/net";
        FutureTask<T> task = new FutureTask<>(() -> {
            enter(network);
            return work.call();
        });
        Thread thread = new Thread(task, "in " + network);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static void enter(String network) {
        int descriptor = number("open", network, READ_ONLY);
        number("setns", descriptor, NETWORK);
        number("close", descriptor);
    }

    private static int number(String function, Object... arguments) {
        return NativeLibrary.getInstance("c")
                .getFunction(function, Function.THROW_LAST_ERROR)
                .invokeInt(arguments);
    }
}
