package io.virt4j.event;

import io.virt4j.secret.Secret;

/** A change in the life of a secret. */
public record SecretLifecycleEvent(Secret secret, SecretChange change) {}
