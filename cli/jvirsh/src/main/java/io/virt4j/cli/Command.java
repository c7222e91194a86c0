package io.virt4j.cli;

import org.jspecify.annotations.Nullable;

/** A command of jvirsh. */
public interface Command {
    /**
     * Runs the command.
     *
     * @throws CommandFailed with what the user should read
     * @throws io.virt4j.VirtException whose message the user should read, after {@link #failure()}
     */
    void run(Session session) throws CommandFailed;

    /** What failed, as the line before the host's own error; null if that error says enough. */
    default @Nullable String failure() {
        return null;
    }

    /** Whether there must be a connection before it runs. */
    default boolean needsConnection() {
        return false;
    }
}
