package io.virt4j.cli;

import io.virt4j.cli.dialect.Invocation;
import io.virt4j.cli.dialect.Parser;
import io.virt4j.cli.dialect.SyntaxError;
import io.virt4j.cli.dialect.Words;
import java.util.List;

/** The program {@code jvirsh}. */
public final class Jvirsh {
    private Jvirsh() {}

    /** Runs the command line and ends the process with its exit status: 0, 1, or what a guest left. */
    public static void main(String[] arguments) {
        // Not a return: threads of libraries must not keep the process alive. Not exit, which since Java 21 starts the
        // JDK's logging: all that was open is closed, and nothing is left to do.
        Runtime.getRuntime().halt(run(arguments));
    }

    /**
     * Runs the command line of the {@link Caller}.
     *
     * @return the exit status
     */
    public static int run(String[] arguments) {
        Output out = new Output();
        try {
            int status = run(arguments, out);
            out.flush();
            return status;
        } catch (OutputLost e) {
            return e.report();
        } catch (OwnProcessNeeded e) {
            throw e;
        } catch (RuntimeException | Error e) {
            out.error("this is a fault of jvirsh, please report it: " + e + " at " + e.getStackTrace()[0]);
            return 1;
        }
    }

    /** Has the {@link Caller} look at what its command line is for, of which nothing is said or done meanwhile. */
    public static void admit(String[] arguments) {
        Output nobody = Output.toNobody();
        try {
            GlobalOptions options = GlobalOptions.parse(arguments, nobody);
            if (options.wantsHelp() || options.wantsVersion()) {
                return;
            }
            Session session = new Session(options, nobody);
            if (options.firstWord() == arguments.length) {
                Caller.current().admitScript(session.uri());
                return;
            }
            Caller.current().admit(Parser.parse(words(arguments, options.firstWord()), nobody));
            if (session.uri() != null) { // or libvirt is asked for it, which few commands need
                Caller.current().admit(session.uri());
            }
        } catch (CommandFailed | SyntaxError e) {
            // The user will hear of it.
        }
    }

    private static int run(String[] arguments, Output out) {
        try {
            GlobalOptions options = GlobalOptions.parse(arguments, out);
            if (options.wantsHelp()) {
                Help.ofProgram(out);
                return 0;
            }
            if (options.wantsVersion()) {
                return About.print(options, out);
            }
            out.setQuiet(options.isQuiet());
            try (Session session = new Session(options, out)) {
                Caller.current().onHangup(session::close);
                return run(session, arguments, options.firstWord());
            }
        } catch (CommandFailed e) {
            e.tell(out);
            return 1;
        }
    }

    private static int run(Session session, String[] arguments, int firstWord) throws CommandFailed {
        if (firstWord == arguments.length) {
            session.setInteractive();
            // A script is kept nowhere, but a size that is none is an error there too.
            int historySize = HistorySize.read(session.out());
            session.begin();
            return Caller.current().hasTerminal() && Terminal.isStandardOutput()
                    ? Shell.run(session, historySize)
                    : new Script(session, Caller.current().in()).run();
        }
        boolean isText = firstWord == arguments.length - 1;
        if (isText) {
            session.out().info("commands: \"", arguments[firstWord], "\"");
        }
        if (isText && arguments[firstWord].isEmpty()) {
            return 1;
        }
        List<Invocation> invocations;
        try {
            invocations = Parser.parse(words(arguments, firstWord), session.out());
        } catch (SyntaxError e) {
            session.out().errors(e.messages());
            return 1;
        }
        session.begin();
        return session.run(invocations);
    }

    private static Words words(String[] arguments, int firstWord) {
        return firstWord == arguments.length - 1 ? Words.of(arguments[firstWord]) : Words.of(arguments, firstWord);
    }
}
