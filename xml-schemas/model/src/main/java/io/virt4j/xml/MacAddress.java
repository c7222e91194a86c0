package io.virt4j.xml;

import java.util.Locale;
import java.util.regex.Pattern;

/** The hardware address of a network interface: 48 bits, in the low bits of {@code bits}. */
public record MacAddress(long bits) {
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{1,2}([:-][0-9a-fA-F]{1,2}){5}");

    /** Throws {@link IllegalArgumentException} for more than 48 bits. */
    public MacAddress {
        if (bits < 0 || bits >>> 48 != 0) {
            throw new IllegalArgumentException("a MAC address has 48 bits");
        }
    }

    /** Reads {@code 52:54:00:6d:90:01}; throws {@link IllegalArgumentException} for anything else. */
    public static MacAddress of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a MAC address (52:54:00:6d:90:01 is)");
        }
        long bits = 0;
        for (String octet : text.split("[:-]", -1)) {
            bits = bits << 8 | Integer.parseInt(octet, 16);
        }
        return new MacAddress(bits);
    }

    /** Whether it stands for a group of interfaces; one interface cannot have it. */
    public boolean isMulticast() {
        return (bits >>> 40 & 1) != 0;
    }

    /** {@code 52:54:00:6d:90:01}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int shift = 40; shift >= 0; shift -= 8) {
            text.append(text.isEmpty() ? "" : ":").append(String.format(Locale.ROOT, "%02x", bits >>> shift & 0xFF));
        }
        return text.toString();
    }
}
