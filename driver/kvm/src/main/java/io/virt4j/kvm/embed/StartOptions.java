package io.virt4j.kvm.embed;

/**
 * How a guest is started.
 *
 * @param paused whether it waits to be resumed
 * @param hostQuirks whether to bridge what the host's KVM lacks
 */
record StartOptions(boolean paused, boolean hostQuirks) {}
