package io.virt4j.network;

import io.virt4j.NativeEnum;

/** What to do with an element of a network. (virNetworkUpdateCommand) */
@NativeEnum(value = "virNetworkUpdateCommand", prefix = "VIR_NETWORK_UPDATE_COMMAND_")
public enum NetworkUpdateCommand {
    /** Puts it in the place of the one with the same key. */
    MODIFY(1),
    /** Removes the one with the same key. */
    DELETE(2),
    /** Adds it behind the others. */
    ADD_LAST(3),
    /** Adds it before the others. */
    ADD_FIRST(4);

    private final int number;

    NetworkUpdateCommand(int number) {
        this.number = number;
    }

    /** The number in libvirt's headers. */
    public int number() {
        return number;
    }
}
