package io.virt4j;

import org.jspecify.annotations.Nullable;

/** Who answers when a host asks whoever connects to it for a name, a password and the like. (virConnectAuth) */
@FunctionalInterface
public interface Authentication {
    /**
     * The answer to one question. Called on the thread that connects, before {@link Connection#open} returns.
     *
     * @return null to answer nothing more and give the connection up
     */
    @Nullable
    String answer(Credential asked);
}
