package io.virt4j.event;

import io.virt4j.domain.Domain;
import java.util.List;

/**
 * A client of a domain's graphics came or went.
 *
 * @param authentication the way in which the client proved who it is
 * @param identities what the client is known by, each as type and name
 */
public record GraphicsEvent(
        Domain domain,
        GraphicsPhase phase,
        GraphicsAddress local,
        GraphicsAddress remote,
        String authentication,
        List<GraphicsIdentity> identities) {}
