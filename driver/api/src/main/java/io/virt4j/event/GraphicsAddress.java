package io.virt4j.event;

/**
 * One end of a graphics client's connection.
 *
 * @param node an IP address, or the path of a unix socket
 * @param service a port; empty for a unix socket
 */
public record GraphicsAddress(GraphicsAddressFamily family, String node, String service) {}
