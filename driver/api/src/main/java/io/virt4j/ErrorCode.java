package io.virt4j;

import java.util.Set;

/**
 * The number that says what kind of error it was. A number that has no name here yet is carried as it is.
 *
 * @see <a href="https://libvirt.org/html/libvirt-virterror.html#virErrorNumber">virErrorNumber</a>
 */
public record ErrorCode(int number) {
    /** The driver cannot work on this machine. Ours: libvirt, which is then not there to ask, has no number for it. */
    public static final ErrorCode UNAVAILABLE = new ErrorCode(-1);

    /** The host of a connection can be reached no more. Ours: libvirt has several numbers for it. */
    public static final ErrorCode CONNECTION_LOST = new ErrorCode(-2);

    /** No error. */
    public static final ErrorCode OK = new ErrorCode(0);

    /** A fault of the driver itself. */
    public static final ErrorCode INTERNAL_ERROR = new ErrorCode(1);

    /** The driver does not have the function. */
    public static final ErrorCode NO_SUPPORT = new ErrorCode(3);

    /** The host cannot be reached. */
    public static final ErrorCode NO_CONNECT = new ErrorCode(5);

    /** An argument makes no sense. */
    public static final ErrorCode INVALID_ARG = new ErrorCode(8);

    /** The hypervisor could not do it. */
    public static final ErrorCode OPERATION_FAILED = new ErrorCode(9);

    /** An XML document cannot be used. */
    public static final ErrorCode XML_ERROR = new ErrorCode(27);

    /** The connection may not do this: it is read-only, say. */
    public static final ErrorCode OPERATION_DENIED = new ErrorCode(29);

    /** A system call failed. */
    public static final ErrorCode SYSTEM_ERROR = new ErrorCode(38);

    /** No such domain. */
    public static final ErrorCode NO_DOMAIN = new ErrorCode(42);

    /** Whoever connects did not prove who that is. */
    public static final ErrorCode AUTH_FAILED = new ErrorCode(45);

    /** Not possible in the present state. */
    public static final ErrorCode OPERATION_INVALID = new ErrorCode(55);

    /** The document asks for what cannot be had. */
    public static final ErrorCode CONFIG_UNSUPPORTED = new ErrorCode(67);

    /** The time ran out. */
    public static final ErrorCode OPERATION_TIMEOUT = new ErrorCode(68);

    /** Somebody ended the operation. */
    public static final ErrorCode OPERATION_ABORTED = new ErrorCode(78);

    /** Whoever was asked gave no answer. */
    public static final ErrorCode AUTH_CANCELLED = new ErrorCode(79);

    /** The host's access rules forbid it. */
    public static final ErrorCode ACCESS_DENIED = new ErrorCode(88);

    /** Nobody can be asked who it is that connects. */
    public static final ErrorCode AUTH_UNAVAILABLE = new ErrorCode(94);

    /** The transport over libssh2 failed. */
    public static final ErrorCode SSH = new ErrorCode(85);

    /** The transport over libssh failed. */
    public static final ErrorCode LIBSSH = new ErrorCode(98);

    /** The domain has no metadata of that kind. */
    public static final ErrorCode NO_DOMAIN_METADATA = new ErrorCode(80);

    /** No such snapshot. */
    public static final ErrorCode NO_DOMAIN_SNAPSHOT = new ErrorCode(72);

    /** Going back to a snapshot would end the domain, or take it to what it was not; it can be forced. */
    public static final ErrorCode SNAPSHOT_REVERT_RISKY = new ErrorCode(77);

    /** No such checkpoint. */
    public static final ErrorCode NO_DOMAIN_CHECKPOINT = new ErrorCode(103);

    /** The network has no metadata of that kind. */
    public static final ErrorCode NO_NETWORK_METADATA = new ErrorCode(111);

    /** No domain, network, pool, volume, node device, interface, filter, secret, snapshot, … of that name. */
    private static final Set<Integer> NOT_FOUND = Set.of(
            42, // VIR_ERR_NO_DOMAIN
            43, // VIR_ERR_NO_NETWORK
            49, // VIR_ERR_NO_STORAGE_POOL
            50, // VIR_ERR_NO_STORAGE_VOL
            53, // VIR_ERR_NO_NODE_DEVICE
            57, // VIR_ERR_NO_INTERFACE
            62, // VIR_ERR_NO_NWFILTER
            66, // VIR_ERR_NO_SECRET
            72, // VIR_ERR_NO_DOMAIN_SNAPSHOT
            80, // VIR_ERR_NO_DOMAIN_METADATA
            95, // VIR_ERR_NO_SERVER
            96, // VIR_ERR_NO_CLIENT
            101, // VIR_ERR_NO_NWFILTER_BINDING
            103, // VIR_ERR_NO_DOMAIN_CHECKPOINT
            104, // VIR_ERR_NO_DOMAIN_BACKUP
            107, // VIR_ERR_NO_NETWORK_PORT
            111); // VIR_ERR_NO_NETWORK_METADATA

    boolean isNotFound() {
        return NOT_FOUND.contains(number);
    }

    /** As of any record. Java makes that one when it is first called, which takes as long as a short command. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorCode that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
