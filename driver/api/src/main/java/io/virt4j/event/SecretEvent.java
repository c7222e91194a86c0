package io.virt4j.event;

import io.virt4j.secret.Secret;

/** Something happened to a secret, of which there is no more to say than that. */
public record SecretEvent(Secret secret) {}
