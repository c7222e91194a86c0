package io.virt4j;

/**
 * Something on a host that a program holds a handle of: a domain, a network, the connection itself. A handle names it and
 * holds none of its state. Usable from any thread, whatever other threads do with it.
 */
public interface HostObject extends AutoCloseable {
    /** Frees the handle; what it names is not touched. Closing twice does nothing. A handle that is forgotten is freed, too. */
    @Override
    void close();
}
