package io.virt4j.cli;

/** A run of several commands, each in a session of its own: what they load is what an archive for fast starts is made of. */
public final class Rehearsal {
    private Rehearsal() {}

    /** Runs each argument twice: as the words of a command line, and as one word with a whole command. */
    public static void main(String[] commands) {
        for (String command : commands) {
            Jvirsh.run(("-c test:///default " + command).split(" "));
            Jvirsh.run(new String[] {"-c", "test:///default", command});
        }
        Runtime.getRuntime().halt(0);
    }
}
