package io.virt4j.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where commands write: standard output, buffered, and standard error, in the order in which things were said. */
public final class Output {
    private static final int BUFFER = 8192;
    private static final int STANDARD_OUTPUT = 1;
    private static final int STANDARD_ERROR = 2;
    private static final String LOG_BROKEN = "failed to write the log file";

    private final OutputStream standard;
    private final OutputStream error;
    private boolean quiet;
    private int debugLevel = MessageLog.ERROR;
    private final boolean isHeard;
    private @Nullable MessageLog log;

    /** That of the {@link Caller}. */
    public Output() {
        this(Caller.current().out(), Caller.current().err(), true);
    }

    private Output(OutputStream standard, OutputStream error, boolean isHeard) {
        this.standard = new BufferedOutputStream(standard, BUFFER);
        this.error = error;
        this.isHeard = isHeard;
    }

    /** One that nobody reads. */
    public static Output toNobody() {
        return new Output(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
    }

    void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    public boolean isQuiet() {
        return quiet;
    }

    /** The least level of debug messages that the user reads. */
    int debugLevel() {
        return debugLevel;
    }

    void setDebugLevel(int level) {
        debugLevel = level;
    }

    boolean hasLog() {
        return log != null;
    }

    /** Keeps what is said from now on in a file too, instead of the one of before. */
    void openLog(String file) throws CommandFailed {
        if (!isHeard) {
            return;
        }
        MessageLog before = log;
        log = null;
        if (before != null) {
            try {
                before.close();
            } catch (IOException e) {
                error(LOG_BROKEN);
            }
        }
        log = MessageLog.open(file);
    }

    /** Writes text; on a terminal, without what that would obey. */
    public void print(String text) {
        write(bytes(text, STANDARD_OUTPUT));
    }

    private static byte[] bytes(String text, int stream) {
        String harmless = PrintableText.withoutControls(text);
        // Few texts have any, so few ask what the stream is.
        boolean isChanged = !harmless.equals(text) && Caller.current().isTerminal(stream);
        return (isChanged ? harmless : text).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a line. */
    public void line(String text) {
        print(text.concat("\n"));
    }

    /** Writes what a quiet run leaves out. */
    public void notice(String text) {
        if (!quiet) {
            print(text);
        }
    }

    /** Writes bytes that a guest or a volume gave. */
    public void write(byte[] bytes) {
        write(bytes, bytes.length);
    }

    /** Writes the first {@code length} bytes. */
    public void write(byte[] bytes, int length) {
        try {
            standard.write(bytes, 0, length);
        } catch (IOException e) {
            throw new OutputLost(e);
        }
    }

    /** Tells those who asked for it what the program is about; the parts make up one line. */
    public void info(String... parts) {
        tell(MessageLog.INFO, parts);
    }

    /** The same of details. */
    public void debug(String... parts) {
        tell(MessageLog.DEBUG, parts);
    }

    private void tell(int level, String[] parts) {
        if (level >= debugLevel) {
            String message = String.join("", parts);
            keep(level, message);
            line(message);
        }
    }

    private void keep(int level, String message) {
        MessageLog open = log;
        if (open == null) {
            return;
        }
        try {
            open.write(level, message);
        } catch (IOException e) {
            log = null;
            error(LOG_BROKEN);
        }
    }

    /** Writes a line on standard error, after all that was written on standard output. */
    public void error(String message) {
        keep(MessageLog.ERROR, message.endsWith("\n") ? message.substring(0, message.length() - 1) : message);
        complain("error: " + message);
    }

    /** Writes a line each. */
    void errors(List<String> messages) {
        messages.forEach(this::error);
    }

    /** Writes a line on standard error that is no error; a quiet run leaves it out. */
    public void remark(String text) {
        if (!quiet) {
            complain(text);
        }
    }

    /** Writes a line on standard error as it is. */
    public void complain(String text) {
        progress(text + "\n");
    }

    /** Writes on standard error how far something is, which the next such text may overwrite. */
    public void progress(String text) {
        flush();
        try {
            error.write(bytes(text, STANDARD_ERROR));
        } catch (IOException e) {
            throw new OutputLost(e);
        }
    }

    /** Hands over what is buffered. */
    public void flush() {
        try {
            standard.flush();
        } catch (IOException e) {
            throw new OutputLost(e);
        }
    }
}
