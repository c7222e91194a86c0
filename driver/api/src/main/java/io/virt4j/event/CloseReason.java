package io.virt4j.event;

import io.virt4j.NativeEnum;

/** Why a connection ended. A number that has no name here is carried as it is. (virConnectCloseReason) */
@NativeEnum(value = "virConnectCloseReason", prefix = "VIR_CONNECT_CLOSE_REASON_")
public record CloseReason(int number) {
    /** An error of the transport. */
    public static final CloseReason ERROR = new CloseReason(0);

    /** The other end went. */
    public static final CloseReason EOF = new CloseReason(1);

    /** The other end gave no sign of life. */
    public static final CloseReason KEEPALIVE = new CloseReason(2);

    /** It was closed here. */
    public static final CloseReason CLIENT = new CloseReason(3);
}
