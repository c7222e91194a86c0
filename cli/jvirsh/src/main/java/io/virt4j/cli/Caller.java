package io.virt4j.cli;

import io.virt4j.cli.dialect.Invocation;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/** The process whose commands run: this one, unless this is the resident JVM, which serves one after another. */
public class Caller {
    private static volatile Caller current = new Caller();

    protected Caller() {}

    public static Caller current() {
        return current;
    }

    /** Makes this the process whose commands run from now on, in its working directory. */
    protected final void begin(Path directory) {
        WorkingDirectory.begin(directory);
        current = this;
    }

    /** Its standard input, of which nothing is read before a command asks. */
    public InputStream in() {
        return System.in;
    }

    /** Its standard output, without a buffer. */
    protected OutputStream out() {
        return new FileOutputStream(FileDescriptor.out);
    }

    /** Its standard error, without a buffer. */
    protected OutputStream err() {
        return new FileOutputStream(FileDescriptor.err);
    }

    /** A variable of its environment, or null if it has none of this name. */
    public @Nullable String environment(String name) {
        return System.getenv(name);
    }

    /** The host that libvirt takes where none is named; null if libvirt finds that out. (LIBVIRT_DEFAULT_URI) */
    protected @Nullable String defaultUri() {
        return null;
    }

    /** The name that it was called by. */
    protected String programName() {
        return System.getProperty("virt4j.program", "jvirsh");
    }

    /** Whether its standard input is a terminal. */
    public boolean hasTerminal() {
        return Terminal.isStandardInput();
    }

    /** Whether one of its streams, by the number of the descriptor, is a terminal. */
    protected boolean isTerminal(int stream) {
        return Terminal.isTerminal("self", stream);
    }

    /** Runs the action on another thread whenever the user presses Ctrl-C, until what this returns is run. */
    protected Runnable onInterrupt(Runnable action) {
        Object before = Signals.register("INT", action);
        return () -> Signals.unregister("INT", before);
    }

    /** Told how the session is ended when the process is there no more. */
    protected void onHangup(Runnable end) {}

    /** Looks at the commands before the first one runs. */
    protected void admit(List<Invocation> commands) {}

    /** Told before commands for a host are read from standard input; null is the host that libvirt chooses. */
    protected void admitScript(@Nullable String uri) {}

    /** Looks at the name of a host before there is a connection to it; null is the host that libvirt chooses. */
    protected void admit(@Nullable String uri) {}

    /** Told before something is done that no process can do for another. */
    protected void needOwnProcess() {}
}
