package io.virt4j;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a connection is to be, immutable: {@code ConnectionOptions.of().readOnly().deadline(Duration.ofSeconds(10))}.
 */
public final class ConnectionOptions {
    private static final ConnectionOptions NONE = new ConnectionOptions(Set.of(), null, null, false);

    private final Set<OpenFlag> flags;
    private final @Nullable Authentication authentication;
    private final @Nullable Duration deadline;
    private final boolean resilient;

    private ConnectionOptions(
            Set<OpenFlag> flags,
            @Nullable Authentication authentication,
            @Nullable Duration deadline,
            boolean resilient) {
        this.flags = flags;
        this.authentication = authentication;
        this.deadline = deadline;
        this.resilient = resilient;
    }

    /** For reading and writing, without answers to questions, calls that take as long as they take, gone when lost. */
    public static ConnectionOptions of() {
        return NONE;
    }

    /** With these flags, and no others. */
    public ConnectionOptions flags(Set<OpenFlag> wanted) {
        return new ConnectionOptions(Set.copyOf(wanted), authentication, deadline, resilient);
    }

    /** Nothing on the host can be changed. */
    public ConnectionOptions readOnly() {
        Set<OpenFlag> wanted = EnumSet.of(OpenFlag.READ_ONLY);
        wanted.addAll(flags);
        return flags(wanted);
    }

    /** Questions of the host about who it is that connects are answered so. */
    public ConnectionOptions authentication(Authentication answers) {
        return new ConnectionOptions(flags, answers, deadline, resilient);
    }

    /**
     * No call takes longer, opening included.
     *
     * @see Connection#within
     */
    public ConnectionOptions deadline(Duration longest) {
        return new ConnectionOptions(flags, authentication, Deadline.checked(longest), resilient);
    }

    /**
     * When the host is lost, the connection comes back by itself as soon as the host does, with its subscriptions. Until
     * then its calls fail at once, for which {@link VirtException#isConnectionLost()} holds; {@code ConnectionEvents} tell
     * of both. Objects stay good: they are found again by their UUIDs (or keys, or names), and one that is gone answers
     * {@link VirtException#isNotFound()}.
     */
    public ConnectionOptions resilient() {
        return new ConnectionOptions(flags, authentication, deadline, true);
    }

    public Set<OpenFlag> flags() {
        return flags;
    }

    public @Nullable Authentication authentication() {
        return authentication;
    }

    /** The longest that a call may take; null for any length. */
    public @Nullable Duration deadline() {
        return deadline;
    }

    public boolean isResilient() {
        return resilient;
    }
}
