package io.virt4j.cli;

import io.virt4j.Connection;
import io.virt4j.Engine;
import io.virt4j.OpenFlag;
import io.virt4j.VirtException;
import io.virt4j.cli.dialect.Invocation;
import io.virt4j.cli.dialect.MalformedValue;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of jvirsh: its connection, its output, and the commands that share them. */
public final class Session implements AutoCloseable {
    private static final String CONNECT_FAILED = "failed to connect to the hypervisor";

    private final GlobalOptions options;
    private final Output out;
    private @Nullable String uri;
    private boolean readOnly;
    private volatile @Nullable Connection connection;
    private @Nullable ConnectionWatch watch;
    private boolean interactive;
    private boolean ended;
    private int exitStatus;
    private String commandName = "";

    Session(GlobalOptions options, Output out) {
        this.options = options;
        this.out = out;
        this.uri = options.uri() != null ? options.uri() : defaultUri();
        this.readOnly = options.isReadOnly();
    }

    /** The host that the environment names; null leaves it to libvirt, which has files to look it up in. */
    private static @Nullable String defaultUri() {
        String uri = Caller.current().environment("VIRSH_DEFAULT_CONNECT_URI");
        return uri != null ? uri : Caller.current().defaultUri();
    }

    public Output out() {
        return out;
    }

    public GlobalOptions options() {
        return options;
    }

    /** The host that commands are for, unless they say another; null leaves it to libvirt. */
    @Nullable
    String uri() {
        return uri;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** Whether commands come from standard input, one after another. */
    public boolean isInteractive() {
        return interactive;
    }

    void setInteractive() {
        interactive = true;
    }

    /** Connects at once where the user named the host on the command line, so that a wrong name is the first error. */
    void begin() throws CommandFailed {
        // Once more, as virsh does: who asked for the debug level that is there without asking leaves it to the
        // environment.
        options.readEnvironment();
        if (options.uri() != null) {
            connection();
        }
    }

    /** The connection, opened at the first use; where commands come one after another, anew if it was lost. */
    public Connection connection() throws CommandFailed {
        boolean lost = watch != null && watch.isLost();
        if (lost) {
            close();
        }
        Connection open = connection;
        if (open == null) {
            open = open(uri, readOnly, lost ? "Failed to reconnect to the hypervisor" : CONNECT_FAILED);
            take(open);
            if (lost) {
                out.error("Reconnected to the hypervisor");
            }
        }
        return open;
    }

    private void take(Connection opened) {
        connection = opened;
        watch = interactive ? new ConnectionWatch(opened, out) : null;
    }

    /** Tells the user when the connection is lost, if nobody does so yet. */
    ConnectionWatch watch() throws CommandFailed {
        Connection watched = connection();
        ConnectionWatch present = watch;
        if (present == null) {
            present = new ConnectionWatch(watched, out);
            watch = present;
        }
        return present;
    }

    /** A connection of its own to where an engine runs domains: for libvirt, to this session's host. */
    public Connection open(Engine engine) throws CommandFailed {
        return engine.hasHostOfItsOwn() && !engine.owns(uri) ? engine.open() : open(uri, readOnly, CONNECT_FAILED);
    }

    /** A connection of its own to another host. */
    public Connection open(String otherUri) {
        return connect(otherUri, Set.of());
    }

    /**
     * Connects anew. The old connection goes first; if the new one cannot be had, the next command connects to the old
     * host again.
     *
     * @param newUri null for the host of before, and no more rights there than before
     */
    public void connect(@Nullable String newUri, boolean newReadOnly) throws CommandFailed {
        close();
        String target = newUri != null ? newUri : uri;
        boolean targetReadOnly = newReadOnly || (newUri == null && readOnly);
        take(open(target, targetReadOnly, CONNECT_FAILED));
        uri = target;
        readOnly = targetReadOnly;
    }

    private Connection open(@Nullable String hostUri, boolean onlyReading, String failure) throws CommandFailed {
        try {
            return connect(hostUri, onlyReading ? Set.of(OpenFlag.READ_ONLY) : Set.of());
        } catch (VirtException e) {
            throw e.isUnavailable() ? new CommandFailed(e.getMessage()) : new CommandFailed(failure, e.getMessage());
        }
    }

    private Connection connect(@Nullable String hostUri, Set<OpenFlag> flags) {
        Caller.current().admit(hostUri);
        Connection opened = authenticated(hostUri, flags);
        keepAlive(opened);
        return opened;
    }

    private Connection authenticated(@Nullable String hostUri, Set<OpenFlag> flags) {
        try {
            return Connection.open(hostUri, flags);
        } catch (VirtException e) {
            if (!TerminalAuthentication.mayHelp(e)) {
                throw e;
            }
        }
        Caller.current().needOwnProcess();
        // Only now: most hosts ask nothing, and being ready to be called back takes time.
        return Connection.open(hostUri, flags, new TerminalAuthentication(out));
    }

    private void keepAlive(Connection opened) {
        if (options.keepAliveSeconds() == 0) {
            return;
        }
        try {
            opened.keepAlive(options.keepAliveSeconds(), options.keepAliveCount());
        } catch (VirtException e) {
            if (options.isKeepAliveForced()) {
                opened.close();
                out.error("Cannot setup keepalive on connection as requested, disconnecting");
                throw e;
            }
            out.info("Failed to setup keepalive on connection");
        }
    }

    /** The command that runs. */
    public String commandName() {
        return commandName;
    }

    /** Ends the run after the present command. */
    public void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    /** Makes this the exit status of a command that succeeded. */
    public void setExitStatus(int status) {
        exitStatus = status;
    }

    /** Runs the commands one after another; the status is the last one's, as virsh's is, unless the run is strict. */
    int run(List<Invocation> invocations) {
        int status = 0;
        for (int i = 0; i < invocations.size(); i++) {
            status = run(invocations.get(i));
            if (ended || Thread.currentThread().isInterrupted()) {
                break;
            }
            if (status != 0 && options.isStrict() && i + 1 < invocations.size()) {
                out.error("--strict: stopped at command " + (i + 1) + " of " + invocations.size() + ", "
                        + invocations.get(i).name());
                break;
            }
        }
        return status;
    }

    private int run(Invocation invocation) {
        long start = System.nanoTime();
        exitStatus = 0;
        commandName = invocation.name();
        boolean succeeded = attempt(invocation);
        if (!ended && invocation.isOfVirsh()) {
            if (options.isTiming()) {
                long micros = (System.nanoTime() - start) / 1000;
                out.print("\n(Time: " + micros / 1000 + "."
                        + String.valueOf(1000 + micros % 1000).substring(1) + " ms)\n\n");
            } else {
                out.notice("\n");
            }
        }
        return succeeded ? exitStatus : 1;
    }

    private boolean attempt(Invocation invocation) {
        Command command;
        try {
            command = invocation.command();
        } catch (MalformedValue e) {
            out.error(e.getMessage());
            return false;
        }
        try {
            if (command.needsConnection()) {
                connection();
            }
            command.run(this);
            return true;
        } catch (CommandFailed e) {
            e.tell(out);
        } catch (VirtException e) {
            String failure = command.failure();
            if (failure != null) {
                out.error(failure);
            }
            out.error(e.getMessage());
        }
        return false;
    }

    @Override
    public void close() {
        Connection open = connection;
        connection = null;
        watch = null;
        if (open != null) {
            open.close();
        }
    }
}
