package io.virt4j.cli.resident;

import io.virt4j.cli.Caller;
import io.virt4j.cli.Output;
import io.virt4j.cli.OwnProcessNeeded;
import io.virt4j.cli.Terminal;
import io.virt4j.cli.dialect.Invocation;
import io.virt4j.cli.dialect.Parser;
import io.virt4j.cli.dialect.SyntaxError;
import io.virt4j.cli.dialect.Words;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A process that waits while its command runs here. */
final class ServedCaller extends Caller {
    private final int process;
    private final Request request;
    private final Path directory;
    private final Map<String, String> environment;
    private final NativeErrors nativeErrors;
    private final Wire wire;
    private final CallerInput input;
    private InputStream in;
    private @Nullable PipedScript script;
    private volatile boolean hasWritten;
    private volatile @Nullable Runnable interrupt;
    private volatile @Nullable Runnable hangup;

    ServedCaller(int process, Request request, Circumstances circumstances, NativeErrors nativeErrors, Wire wire)
            throws IOException {
        this.process = process;
        this.request = request;
        this.directory = circumstances.directory();
        this.environment = circumstances.environment();
        this.nativeErrors = nativeErrors;
        this.wire = wire;
        this.input = new CallerInput(wire);
        this.in = new BufferedInputStream(input);
    }

    String[] arguments() {
        return request.arguments().toArray(new String[0]);
    }

    /** Makes it the one whose commands run. */
    void enter() throws IOException {
        nativeErrors.clear();
        begin(directory);
    }

    /** Sends what native libraries have said meanwhile, which stands before what is said after it. */
    void sendNativeErrors() throws IOException {
        byte[] errors = nativeErrors.take();
        if (errors.length > 0) {
            hasWritten = true;
            wire.send(Wire.ERROR, errors, 0, errors.length);
        }
    }

    /** Takes what it sends while its command runs, until it goes. */
    void listen() {
        try (wire) {
            while (true) {
                Wire.Message message = wire.receive();
                switch (message.type()) {
                    case Wire.INPUT -> input.take(message.text());
                    case Wire.INTERRUPT -> interrupt();
                    default -> throw new IOException("a message of another kind");
                }
            }
        } catch (IOException e) {
            hangUp();
        }
    }

    private void interrupt() throws IOException {
        Runnable action = interrupt;
        if (action == null) {
            wire.send(Wire.INTERRUPT);
        } else {
            action.run();
        }
    }

    private void hangUp() {
        input.end();
        Runnable end = hangup;
        if (end != null) {
            end.run();
        }
    }

    @Override
    public InputStream in() {
        return in;
    }

    @Override
    protected OutputStream out() {
        return new Sent(Wire.OUTPUT);
    }

    @Override
    protected OutputStream err() {
        return new Sent(Wire.ERROR);
    }

    @Override
    public @Nullable String environment(String name) {
        return environment.get(name);
    }

    @Override
    protected @Nullable String defaultUri() {
        String uri = environment.get("LIBVIRT_DEFAULT_URI");
        return uri == null || uri.isEmpty() ? null : uri;
    }

    @Override
    protected String programName() {
        return request.program();
    }

    @Override
    public boolean hasTerminal() {
        return request.input().equals(Request.TERMINAL);
    }

    @Override
    protected boolean isTerminal(int stream) {
        return Terminal.isTerminal(Integer.toString(process), stream);
    }

    @Override
    protected Runnable onInterrupt(Runnable action) {
        Runnable before = interrupt;
        interrupt = action;
        return () -> interrupt = before;
    }

    @Override
    protected void onHangup(Runnable end) {
        hangup = end;
    }

    @Override
    protected void admit(List<Invocation> commands) {
        for (Invocation command : commands) {
            if (command.needsOwnProcess()) {
                throw new OwnProcessNeeded();
            }
        }
    }

    /**
     * A script is looked at before any of it runs: what it needs a process of its own for may be its last command. So it has
     * to be there as a whole.
     */
    @Override
    protected void admitScript(@Nullable String uri) {
        admit(uri);
        try {
            if (request.input().equals(Request.FILE)) {
                byte[] text = in.readAllBytes();
                admit(text);
                in = new ByteArrayInputStream(text);
            } else {
                PipedScript piped = new PipedScript(process);
                admit(piped.text());
                script = piped;
                in = piped;
            }
        } catch (IOException e) {
            throw new OwnProcessNeeded();
        }
    }

    private void admit(byte[] script) {
        for (String line : new String(script, StandardCharsets.UTF_8).split("[\\r\\n]", -1)) {
            admitLine(line);
        }
    }

    private void admitLine(String line) {
        if (Request.namesOwnFile(line)) {
            throw new OwnProcessNeeded();
        }
        try {
            admit(Parser.parse(Words.of(line), Output.toNobody()));
        } catch (SyntaxError e) {
            // The script will hear of it.
        }
    }

    @Override
    protected void admit(@Nullable String uri) {
        if (!Hosts.isServed(uri)) {
            needOwnProcess();
        }
    }

    /** Once something was said, the command goes on here as well as it can. */
    @Override
    protected void needOwnProcess() {
        boolean hasRead = script != null
                ? script.isTaken()
                : input.isAsked() && !request.input().equals(Request.FILE);
        if (!hasRead && !hasWritten) {
            throw new OwnProcessNeeded();
        }
    }

    /** A stream of the caller's that is written to. */
    private final class Sent extends OutputStream {
        private final char type;

        Sent(char type) {
            this.type = type;
        }

        @Override
        public void write(int next) throws IOException {
            write(new byte[] {(byte) next}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            sendNativeErrors();
            hasWritten = true;
            wire.send(type, bytes, offset, length);
        }
    }
}
