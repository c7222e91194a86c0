package io.virt4j.integration.cli;

import io.virt4j.testing.GuestConsole;
import io.virt4j.testing.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A shell, jvirsh's or virsh's, on a terminal of its own. */
final class ShellTerminal implements AutoCloseable {
    static final String CTRL_C = "\u0003";
    static final String CTRL_D = "\u0004";
    static final String TAB = "\t";
    static final String DELETE = "\u007f";
    static final String UP = "\u001b[A";

    private static final Duration SOON = Duration.ofMinutes(1);

    /** Of the agent that virsh starts on a terminal, for which it asks whether polkit may let the user in. */
    private static final String AGENT =
            "Authorization not available. Check if polkit service is running or see debug message for more information.\n";

    private final GuestConsole console;
    private final String prompt;
    private int prompts;

    private ShellTerminal(GuestConsole console, String prompt) {
        this.console = console;
        this.prompt = prompt;
    }

    /** Starts the program, whose arguments make it a shell, with that directory as the user's home. */
    static ShellTerminal open(Program shell, Path home) throws Exception {
        return open(shell, home, "virsh # ");
    }

    static ShellTerminal open(Program shell, Path home, String prompt) throws Exception {
        GuestConsole console =
                shell.in(home).environment(Map.of("TERM", "xterm")).onTerminal();
        ShellTerminal terminal = new ShellTerminal(console, prompt);
        terminal.awaitPrompt();
        return terminal;
    }

    /** Types a line, and waits until the shell wants another one. */
    void line(String line) throws Exception {
        console.type(line);
        awaitPrompt();
    }

    void press(String keys) throws IOException {
        console.press(keys);
    }

    /** Waits for one prompt more than there have been. */
    void awaitPrompt() throws Exception {
        prompts++;
        console.awaitText(prompt, prompts, SOON);
    }

    void await(String text) throws Exception {
        await(text, 1);
    }

    void await(String text, int times) throws Exception {
        console.awaitText(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1), times, SOON);
    }

    /** All that was shown until the program ended, without what moves the cursor. */
    String awaitEnd() throws Exception {
        byte[] shown = console.awaitEnd(SOON).getBytes(StandardCharsets.ISO_8859_1);
        return new String(shown, StandardCharsets.UTF_8)
                .replaceAll("\u001b(\\[[0-9;?]*[A-Za-z]|[=>])|\r", "")
                .replace(AGENT, "");
    }

    @Override
    public void close() throws IOException {
        console.close();
    }
}
