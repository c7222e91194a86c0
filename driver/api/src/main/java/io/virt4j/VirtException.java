package io.virt4j;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong on a host, with libvirt's own code. The message says what was tried on what.
 *
 * @see <a href="https://libvirt.org/html/libvirt-virterror.html">virError</a>
 */
public class VirtException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ErrorCode code;
    private final transient @Nullable ErrorOrigin origin;

    public VirtException(ErrorCode code, String message) {
        super(message);
        this.code = code;
        this.origin = null;
    }

    public VirtException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.origin = null;
    }

    /** An error of a native function. */
    public VirtException(ErrorCode code, String message, ErrorOrigin origin) {
        super(message);
        this.code = code;
        this.origin = origin;
    }

    /** The error of a function that this connection's driver does not have, in libvirt's words. */
    public static VirtException notSupported(String function) {
        return new VirtException(
                ErrorCode.NO_SUPPORT, "this function is not supported by the connection driver: " + function);
    }

    /** What was tried on what, and why it failed. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public ErrorCode code() {
        return code;
    }

    /** The native function that failed, such as {@code virDomainCreate}; empty where none did. */
    public Optional<String> call() {
        return origin().map(ErrorOrigin::call);
    }

    /** What native code tells of the error; empty where the error is ours. */
    public Optional<ErrorOrigin> origin() {
        return Optional.ofNullable(origin);
    }

    /** The part of libvirt that the error comes from. */
    public ErrorDomain domain() {
        return origin == null ? ErrorDomain.NONE : origin.domain();
    }

    /** How bad it is. */
    public ErrorLevel level() {
        return origin == null ? ErrorLevel.ERROR : origin.level();
    }

    /** libvirt's three strings beside the message, which say what the message names; empty where the error is ours. */
    public List<String> texts() {
        return origin == null ? List.of() : origin.texts();
    }

    /** Whether the thing that was asked for (domain, network, volume, …) does not exist. */
    public boolean isNotFound() {
        return code.isNotFound();
    }

    /** Whether the driver cannot do what was asked, whatever the arguments. */
    public boolean isNotSupported() {
        return code.equals(ErrorCode.NO_SUPPORT);
    }

    /** Whether the driver cannot work on this machine at all: its library or device is missing or closed to us. */
    public boolean isUnavailable() {
        return code.equals(ErrorCode.UNAVAILABLE);
    }

    /** Whether the host can be reached no more, and this connection with it. */
    public boolean isConnectionLost() {
        return code.equals(ErrorCode.CONNECTION_LOST) || (origin != null && origin.isConnectionLost());
    }

    /** Whether the host did not even tell how many results there are, and so was not asked for them. */
    public boolean isOfCount() {
        return origin != null && origin.isOfCount();
    }

    /** Whether the host did not let this user in, or not to this. */
    public boolean isDenied() {
        return code.equals(ErrorCode.AUTH_FAILED)
                || code.equals(ErrorCode.AUTH_CANCELLED)
                || code.equals(ErrorCode.AUTH_UNAVAILABLE)
                || code.equals(ErrorCode.OPERATION_DENIED)
                || code.equals(ErrorCode.ACCESS_DENIED);
    }

    /** Whether it cannot be done in the present state: of a domain that does not run, say. */
    public boolean isInvalidState() {
        return code.equals(ErrorCode.OPERATION_INVALID);
    }

    /** Whether somebody ended the operation before it was done. */
    public boolean isAborted() {
        return code.equals(ErrorCode.OPERATION_ABORTED);
    }

    /** Whether the time that the caller gave ran out. */
    public boolean isTimeout() {
        return code.equals(ErrorCode.OPERATION_TIMEOUT);
    }
}
