package io.virt4j.cli;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What the process's terminal shows of what is typed: nothing, until this is closed. */
final class Echo implements AutoCloseable {
    private static final NativeLibrary C = NativeLibrary.getInstance("c");

    // fcntl.h and termbits.h of asm-generic
    private static final int O_RDWR = 2;
    private static final int O_NOCTTY = 0x100;
    private static final int O_CLOEXEC = 0x80000;
    private static final int TCSANOW = 0;
    private static final int LOCAL_FLAGS_AT = 12;
    private static final int ECHO = 0x8;

    /** More than struct termios has anywhere. */
    private static final int SETTINGS_BYTES = 128;

    private final int terminal;
    private final byte[] before = new byte[SETTINGS_BYTES];
    private final Thread atExit = new Thread(this::restore, "virt4j-terminal-restore");

    /** Turns it off. */
    Echo(String file) throws IOException {
        terminal = call("open", file, O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (terminal < 0 || call("tcgetattr", terminal, before) < 0) {
            throw new IOException(file + ": error " + Native.getLastError());
        }
        byte[] silent = Arrays.copyOf(before, before.length);
        ByteBuffer settings = ByteBuffer.wrap(silent).order(ByteOrder.nativeOrder());
        settings.putInt(LOCAL_FLAGS_AT, settings.getInt(LOCAL_FLAGS_AT) & ~ECHO);
        Runtime.getRuntime().addShutdownHook(atExit);
        call("tcsetattr", terminal, TCSANOW, silent);
    }

    private static int call(String function, Object... arguments) {
        return C.getFunction(function).invokeInt(arguments);
    }

    private void restore() {
        call("tcsetattr", terminal, TCSANOW, before);
    }

    @Override
    public void close() {
        restore();
        Runtime.getRuntime().removeShutdownHook(atExit);
        call("close", terminal);
    }
}
