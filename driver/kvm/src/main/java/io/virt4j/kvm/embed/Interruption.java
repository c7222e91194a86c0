package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;

/** The error of a call whose thread was interrupted while it waited. */
final class Interruption {
    private Interruption() {}

    static VirtException of(String tried, InterruptedException cause) {
        return new VirtException(ErrorCode.OPERATION_FAILED, "interrupted while " + tried, cause);
    }
}
