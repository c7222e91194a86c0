package io.virt4j;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong on a host, with libvirt's own code. The message says what was tried on what.
 *
 * @see <a href="https://libvirt.org/html/libvirt-virterror.html">virError</a>
 */
public class VirtException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ErrorCode code;

    public VirtException(ErrorCode code, String message) {
        this(code, message, null);
    }

    public VirtException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The error of a function that this connection's driver does not have, in libvirt's words. */
    public static VirtException notSupported(String function) {
        return new VirtException(
                ErrorCode.NO_SUPPORT, "this function is not supported by the connection driver: " + function);
    }

    public ErrorCode code() {
        return code;
    }

    /** Whether the thing that was asked for (domain, network, volume, …) does not exist. */
    public boolean isNotFound() {
        return code.isNotFound();
    }

    /** Whether the driver cannot do what was asked, whatever the arguments. */
    public boolean isNotSupported() {
        return code.equals(ErrorCode.NO_SUPPORT);
    }

    /** Whether the time that the caller gave ran out. */
    public boolean isTimeout() {
        return code.equals(ErrorCode.OPERATION_TIMEOUT);
    }
}
