package io.virt4j.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where commands write: standard output, buffered, and standard error, in the order in which things were said. */
public final class Output {
    private static final int BUFFER = 8192;

    private final OutputStream standard = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    private final OutputStream error = new FileOutputStream(FileDescriptor.err);
    private boolean quiet;

    void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    public boolean isQuiet() {
        return quiet;
    }

    /** Writes text as it is. */
    public void print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a line. */
    public void line(String text) {
        print(text);
        print("\n");
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

    /** Writes a line on standard error, after all that was written on standard output. */
    public void error(String message) {
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

    private void complain(String text) {
        flush();
        try {
            error.write((text + "\n").getBytes(StandardCharsets.UTF_8));
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
