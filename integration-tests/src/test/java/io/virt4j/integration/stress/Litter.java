package io.virt4j.integration.stress;

/** Garbage that is made without end, so that collections come by themselves and often. */
final class Litter {
    private static final int BYTES = 1 << 16;

    @SuppressWarnings("unused") // what is stored is garbage when the next is
    private static volatile byte[] latest = {};

    private Litter() {}

    static void make() {
        Thread thread = new Thread(() -> {
            while (true) {
                latest = new byte[BYTES];
                Thread.yield();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
