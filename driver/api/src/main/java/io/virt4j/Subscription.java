package io.virt4j;

/** A listener that is being called. Closing it ends that; afterwards the listener is called no more. */
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
