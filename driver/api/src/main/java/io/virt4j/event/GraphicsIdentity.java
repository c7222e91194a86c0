package io.virt4j.event;

/**
 * What a graphics client is known by.
 *
 * @param type such as {@code x509dname} or {@code saslUsername}
 */
public record GraphicsIdentity(String type, String name) {}
