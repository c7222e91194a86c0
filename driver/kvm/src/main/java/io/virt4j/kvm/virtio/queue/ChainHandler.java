package io.virt4j.kvm.virtio.queue;

/** What a device does with a request. */
public interface ChainHandler {
    /** The request stays with the driver, and is offered again at the next call. */
    int NOT_NOW = -1;

    /**
     * Answers a request.
     *
     * @param chain valid until this returns
     * @return how many bytes were written from the start of the writable part on; or {@link #NOT_NOW}
     * @throws DriverFault if it cannot even be answered
     */
    int handle(Chain chain) throws DriverFault;
}
