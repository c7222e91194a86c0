package io.virt4j.domain.guest;

import io.virt4j.NativeEnum;
import java.time.Duration;

/**
 * How long to wait for an answer of a guest's agent.
 *
 * @param number seconds from 1 on, else one of the constants (virDomainAgentResponseTimeoutValues)
 */
@NativeEnum(value = "virDomainAgentResponseTimeoutValues", prefix = "VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_")
public record AgentTimeout(int number) {
    /** Until it comes. */
    public static final AgentTimeout BLOCK = new AgentTimeout(-2);

    /** As long as the host finds fit. */
    public static final AgentTimeout DEFAULT = new AgentTimeout(-1);

    /** Not at all: the command is sent, and that is all. */
    public static final AgentTimeout NOWAIT = new AgentTimeout(0);

    /** Throws {@link ArithmeticException} for more than 68 years. */
    public static AgentTimeout of(Duration timeout) {
        return new AgentTimeout(Math.toIntExact(timeout.toSeconds()));
    }
}
