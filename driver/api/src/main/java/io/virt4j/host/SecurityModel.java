package io.virt4j.host;

/**
 * What confines guests on a host.
 *
 * @param model its name, such as {@code selinux} or {@code apparmor}; empty for none
 * @param doi the domain of interpretation of its labels (virNodeGetSecurityModel)
 */
public record SecurityModel(String model, String doi) {}
