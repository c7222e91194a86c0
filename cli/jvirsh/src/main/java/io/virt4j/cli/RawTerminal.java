package io.virt4j.cli;

import java.io.IOException;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Attributes.OutputFlag;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;

/** The user's terminal, passing every key on as it is, Ctrl-C too. Closing it gives the user the old settings back. */
public final class RawTerminal implements AutoCloseable {
    private final Pty terminal;
    private final Attributes before;
    private final Thread atExit = new Thread(this::restoreAtExit, "virt4j-terminal-restore");

    private RawTerminal(Pty terminal) throws IOException {
        this.terminal = terminal;
        this.before = terminal.getAttr();
    }

    /** Whether standard input is a terminal. */
    public static boolean isAvailable() {
        return Caller.current().hasTerminal();
    }

    /** Makes the terminal raw. */
    public static RawTerminal open() throws IOException {
        // Not a Terminal of JLine's: that would ask the user's terminal what it can, and the guest would get the
        // answers.
        RawTerminal raw = new RawTerminal(new JniTerminalProvider().current(SystemStream.Output));
        Runtime.getRuntime().addShutdownHook(raw.atExit);
        raw.terminal.setAttr(raw.rawAttributes());
        return raw;
    }

    /** As cfmakeraw(3) has it, but for reads, which wait a tenth of a second at most. */
    private Attributes rawAttributes() {
        Attributes raw = new Attributes(before);
        raw.setInputFlags(
                EnumSet.of(
                        InputFlag.IGNBRK,
                        InputFlag.BRKINT,
                        InputFlag.PARMRK,
                        InputFlag.ISTRIP,
                        InputFlag.INLCR,
                        InputFlag.IGNCR,
                        InputFlag.ICRNL,
                        InputFlag.IXON),
                false);
        raw.setOutputFlag(OutputFlag.OPOST, false);
        raw.setLocalFlags(
                EnumSet.of(LocalFlag.ECHO, LocalFlag.ECHONL, LocalFlag.ICANON, LocalFlag.ISIG, LocalFlag.IEXTEN),
                false);
        // A read that finds nothing ends, so that its thread can be told to stop.
        raw.setControlChar(Attributes.ControlChar.VMIN, 0);
        raw.setControlChar(Attributes.ControlChar.VTIME, 1);
        return raw;
    }

    /**
     * Reads what the user types.
     *
     * @return how many bytes; 0 if there were none for a tenth of a second
     * @throws IOException if the terminal is gone
     */
    public int read(byte[] keys) throws IOException {
        int count = System.in.read(keys);
        if (count < 0) {
            System.in.available(); // Fails on a terminal that was hung up, of which nothing can be read either.
            return 0;
        }
        return count;
    }

    private void restoreAtExit() {
        try {
            terminal.setAttr(before);
        } catch (IOException e) {
            // The terminal has gone, and its settings with it.
        }
    }

    @Override
    public void close() throws IOException {
        terminal.setAttr(before);
        Runtime.getRuntime().removeShutdownHook(atExit);
        terminal.close();
    }
}
