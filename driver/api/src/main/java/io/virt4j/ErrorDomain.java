package io.virt4j;

/** The part of libvirt that an error comes from. A number that has no name here is carried as it is. (virErrorDomain) */
public record ErrorDomain(int number) {
    /** No part in particular. */
    public static final ErrorDomain NONE = new ErrorDomain(0);

    /** The connection to the daemon. */
    public static final ErrorDomain RPC = new ErrorDomain(7);

    /** The QEMU driver. */
    public static final ErrorDomain QEMU = new ErrorDomain(10);

    /** The test driver. */
    public static final ErrorDomain TEST = new ErrorDomain(12);
}
