package io.virt4j.kvm.virtio.net;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The address of a network card, by its 48 bits. */
public record MacAddress(long bits) {
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}");

    /** Of the form {@code 52:54:00:12:34:56}. */
    public static MacAddress parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG, "'" + text + "' is no MAC address such as 52:54:00:12:34:56");
        }
        MacAddress address = new MacAddress(HexFormat.fromHexDigitsToLong(text.replace(":", "")));
        if ((address.octet(0) & 1) != 0) {
            throw new VirtException(ErrorCode.INVALID_ARG, text + " is a group's address, and no card's");
        }
        return address;
    }

    /** One of its six bytes, from 0 on. */
    int octet(int index) {
        return (int) (bits >>> (8 * (5 - index))) & 0xff;
    }
}
