package io.virt4j.integration.stress;

import java.util.concurrent.locks.LockSupport;

/** Garbage that is made without end, so that collections come by themselves and often. */
final class Litter {
    private static final int BYTES = 1 << 16;
    private static final long PAUSE_NANOS = 20_000;

    @SuppressWarnings("unused") // what is stored is garbage when the next is
    private static volatile byte[] latest = {};

    private Litter() {}

    static void make() {
        Thread thread = new Thread(() -> {
            while (true) {
                latest = new byte[BYTES];
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
