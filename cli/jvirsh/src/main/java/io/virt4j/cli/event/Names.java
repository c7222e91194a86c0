package io.virt4j.cli.event;

/** Words for some of libvirt's numbers, from the first number on. */
final class Names {
    static final Names WATCHDOG_ACTIONS =
            new Names(0, "none", "pause", "reset", "poweroff", "shutdown", "debug", "inject-nmi");
    static final Names IO_ERROR_ACTIONS = new Names(0, "none", "pause", "report");
    static final Names GRAPHICS_PHASES = new Names(0, "connect", "initialize", "disconnect");
    static final Names GRAPHICS_ADDRESSES = new Names(0, "IPv4", "IPv6", "unix");
    static final Names BLOCK_JOBS =
            new Names(0, "Unknown job", "Block Pull", "Block Copy", "Block Commit", "Active Block Commit", "Backup");
    static final Names BLOCK_JOB_STATES = new Names(0, "completed", "failed", "canceled", "ready");
    static final Names DISK_CHANGES = new Names(0, "changed", "dropped");
    static final Names TRAYS = new Names(0, "opened", "closed");
    static final Names AGENT_STATES = new Names(1, "connected", "disconnected");
    static final Names AGENT_REASONS = new Names(0, "unknown", "domain started", "channel event");
    static final Names METADATA = new Names(0, "description", "title", "element");
    static final Names MEMORY_OWNERS = new Names(0, "hypervisor", "guest");
    static final Names MEMORY_ACTIONS = new Names(0, "ignore", "inject", "fatal", "reset");

    private final int first;
    private final String[] words;

    Names(int first, String... words) {
        this.first = first;
        this.words = words;
    }

    /** The word for a number. */
    String of(int number) {
        int index = number - first;
        return index >= 0 && index < words.length ? words[index] : "unknown";
    }
}
