package io.virt4j.libvirt.call;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;

/** What is checked of arguments before libvirt gets them: what it would not notice, or what room is made by. */
public final class Arguments {
    private Arguments() {}

    /**
     * Refuses a number that is out of bounds.
     *
     * @param name of the argument
     * @throws VirtException {@link ErrorCode#INVALID_ARG}
     */
    public static void between(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG, name + " must be from " + least + " to " + most + ", not " + value);
        }
    }
}
