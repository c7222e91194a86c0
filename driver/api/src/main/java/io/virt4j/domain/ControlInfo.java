package io.virt4j.domain;

import java.time.Duration;
import java.util.Optional;

/**
 * How the host's hold on a domain is.
 *
 * @param reason of {@link ControlState#ERROR}, else empty
 * @param since how long it has been so; zero for {@link ControlState#OK} and {@link ControlState#ERROR} (virDomainControlInfo)
 */
public record ControlInfo(ControlState state, Optional<ControlErrorReason> reason, Duration since) {}
