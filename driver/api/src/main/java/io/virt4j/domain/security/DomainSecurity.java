package io.virt4j.domain.security;

import io.virt4j.VirtException;
import io.virt4j.parameter.Parameters;
import java.util.List;

/** What confines a domain, and what hides it from its host. */
public interface DomainSecurity {
    /** The label that confines the running domain. (virDomainGetSecurityLabel) */
    default SecurityLabel securityLabel() {
        throw VirtException.notSupported("virDomainGetSecurityLabel");
    }

    /** The labels that confine the running domain, one for each of the host's security models. (virDomainGetSecurityLabelList) */
    default List<SecurityLabel> securityLabels() {
        throw VirtException.notSupported("virDomainGetSecurityLabelList");
    }

    /**
     * What is known of the launch of a guest whose memory the host cannot read, by the names in
     * {@link LaunchSecurityParameters}. (virDomainGetLaunchSecurityInfo)
     */
    default Parameters launchSecurityInfo() {
        throw VirtException.notSupported("virDomainGetLaunchSecurityInfo");
    }

    /** Gives a secret to such a guest, which must be paused. (virDomainSetLaunchSecurityState) */
    default void setLaunchSecurityState(Parameters parameters) {
        throw VirtException.notSupported("virDomainSetLaunchSecurityState");
    }
}
