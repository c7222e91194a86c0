package io.virt4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Size;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/** Commands from the user's terminal, with a line editor, history and completion. */
final class Shell extends Dialogue {
    private static final int INTERRUPTED = 130;
    private static final Size DEFAULT_SIZE = Size.of(80, 24);

    private final LineReader reader;

    private Shell(Session session, LineReader reader) {
        super(session);
        this.reader = reader;
    }

    /** Runs what the user types, until the user leaves. */
    static int run(Session session, int historySize) throws CommandFailed {
        try (org.jline.terminal.Terminal terminal = TerminalBuilder.builder()
                .system(true)
                .systemOutput(SystemOutput.SysOut)
                .provider("jni")
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .graphemeCluster(false) // Or the user's terminal would be asked what it can.
                .build()) {
            if (terminal.getColumns() == 0) {
                terminal.setSize(DEFAULT_SIZE); // Or the editor would take it for too small to show anything.
            }
            ShellWords words = new ShellWords(session);
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .parser(words)
                    .completer(words)
                    .option(Option.DISABLE_EVENT_EXPANSION, true)
                    .option(Option.HISTORY_IGNORE_DUPS, false)
                    .option(Option.HISTORY_IGNORE_SPACE, false)
                    .option(Option.HISTORY_REDUCE_BLANKS, false)
                    .option(Option.AUTO_MENU, false)
                    .option(Option.COMPLETE_MATCHER_TYPO, false)
                    .option(Option.COMPLETE_MATCHER_CAMELCASE, false)
                    .variable(LineReader.COMPLETION_STYLE_STARTING, "fg:default")
                    .variable(LineReader.COMPLETION_STYLE_LIST_STARTING, "fg:default")
                    .build();
            bindCursorKeys(Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN)));
            ShellHistory history = ShellHistory.load(reader, historySize, session.out());
            Thread atExit = new Thread(() -> leave(terminal), "virt4j-shell-restore");
            Runtime.getRuntime().addShutdownHook(atExit);
            int status = new Shell(session, reader).run();
            Runtime.getRuntime().removeShutdownHook(atExit);
            history.save();
            return status;
        } catch (IOException e) {
            throw new CommandFailed("cannot use the terminal: " + e.getMessage());
        }
    }

    /** What the editor switched on for a line that it will not see the end of. JLine itself restores the attributes. */
    private static void leave(org.jline.terminal.Terminal terminal) {
        terminal.puts(Capability.keypad_local);
        terminal.writer().write(LineReaderImpl.BRACKETED_PASTE_OFF);
        terminal.flush();
    }

    /** As terminals send them that do not know of application mode. */
    private static void bindCursorKeys(KeyMap<Binding> keys) {
        keys.bind(new Reference(LineReader.UP_LINE_OR_HISTORY), "\033[A");
        keys.bind(new Reference(LineReader.DOWN_LINE_OR_HISTORY), "\033[B");
        keys.bind(new Reference(LineReader.FORWARD_CHAR), "\033[C");
        keys.bind(new Reference(LineReader.BACKWARD_CHAR), "\033[D");
        keys.bind(new Reference(LineReader.BEGINNING_OF_LINE), "\033[H");
        keys.bind(new Reference(LineReader.END_OF_LINE), "\033[F");
    }

    @Override
    @Nullable
    String read(String prompt) {
        out.flush();
        while (true) {
            try {
                return reader.readLine(prompt);
            } catch (UserInterruptException e) {
                Thread.interrupted(); // The line is dropped, and nothing else.
            } catch (EndOfFileException e) {
                return null;
            }
        }
    }

    /** Ctrl-C ends what waits in a command that has no meaning of its own for it; who presses it again leaves. */
    @Override
    boolean run(String line) {
        Thread commands = Thread.currentThread();
        AtomicBoolean pressed = new AtomicBoolean();
        Runnable onInterrupt = () -> {
            if (pressed.getAndSet(true)) {
                System.exit(INTERRUPTED);
            }
            commands.interrupt();
        };
        try (Interrupts interrupts = Interrupts.to(onInterrupt)) {
            return super.run(line);
        } finally {
            Thread.interrupted(); // What it was meant for is over.
        }
    }
}
