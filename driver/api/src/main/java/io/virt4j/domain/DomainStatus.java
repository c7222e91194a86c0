package io.virt4j.domain;

/**
 * A domain's state and why it is in it.
 *
 * @param reason libvirt's number for the reason, whose meaning depends on the state; 0 for unknown (virDomainGetState)
 */
public record DomainStatus(DomainState state, int reason) {
    /** The reason as one that has a name. */
    public StateReason stateReason() {
        return new StateReason(state, reason);
    }
}
