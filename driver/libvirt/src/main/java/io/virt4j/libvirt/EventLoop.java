package io.virt4j.libvirt;

/** The thread that waits for libvirt's events, one a process, started with the first connection. */
final class EventLoop {
    private EventLoop() {}

    /**
     * Starts the loop unless it runs.
     *
     * @throws io.virt4j.VirtException {@link io.virt4j.VirtException#isUnavailable()} if there is no libvirt
     */
    static void ensureRunning() {
        Library.load();
        // The class's initialization, which the JVM runs once, starts it.
        Running.start();
    }

    private static final class Running {
        static {
            Thread thread = new Thread(Running::loop, "virt4j-libvirt-events");
            thread.setDaemon(true);
            thread.start();
        }

        static void start() {}

        private static void loop() {
            while (true) {
                Call.number("virEventRunDefaultImpl");
            }
        }
    }
}
