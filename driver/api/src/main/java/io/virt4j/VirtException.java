package io.virt4j;

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
    private final @Nullable String call;

    public VirtException(ErrorCode code, String message) {
        super(message);
        this.code = code;
        this.call = null;
    }

    public VirtException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.call = null;
    }

    /** An error of a native function. */
    public VirtException(ErrorCode code, String message, String call) {
        super(message);
        this.code = code;
        this.call = call;
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
        return Optional.ofNullable(call);
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

    /** Whether the time that the caller gave ran out. */
    public boolean isTimeout() {
        return code.equals(ErrorCode.OPERATION_TIMEOUT);
    }
}
