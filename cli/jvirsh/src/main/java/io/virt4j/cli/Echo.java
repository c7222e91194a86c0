package io.virt4j.cli;

import io.virt4j.cli.system.Libc;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What the process's terminal shows of what is typed: nothing, until this is closed. */
final class Echo implements AutoCloseable {
    // struct termios and its flags, from termbits.h of asm-generic
    private static final int LOCAL_FLAGS_AT = 12;
    private static final int ECHO = 0x8;

    /** More than struct termios has anywhere. */
    private static final int SETTINGS_BYTES = 128;

    private final int terminal;
    private final byte[] before = new byte[SETTINGS_BYTES];
    private final Thread atExit = new Thread(this::restore, "virt4j-terminal-restore");

    /** Turns it off. */
    Echo(String file) throws IOException {
        terminal = Libc.open(file, Libc.O_RDWR | Libc.O_NOCTTY | Libc.O_CLOEXEC);
        if (terminal < 0 || Libc.tcgetattr(terminal, before) < 0) {
            throw Libc.failure(file);
        }
        byte[] silent = Arrays.copyOf(before, before.length);
        ByteBuffer settings = ByteBuffer.wrap(silent).order(ByteOrder.nativeOrder());
        settings.putInt(LOCAL_FLAGS_AT, settings.getInt(LOCAL_FLAGS_AT) & ~ECHO);
        Runtime.getRuntime().addShutdownHook(atExit);
        Libc.tcsetattr(terminal, Libc.TCSANOW, silent);
    }

    private void restore() {
        Libc.tcsetattr(terminal, Libc.TCSANOW, before);
    }

    @Override
    public void close() {
        restore();
        Runtime.getRuntime().removeShutdownHook(atExit);
        Libc.close(terminal);
    }
}
