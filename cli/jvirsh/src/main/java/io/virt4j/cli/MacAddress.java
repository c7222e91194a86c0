package io.virt4j.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hardware address of a network interface, as users write it. */
public final class MacAddress {
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{1,2}(:[0-9a-fA-F]{1,2}){5}");

    private MacAddress() {}

    /** The address with two small digits for each byte; null for text that is none. */
    public static @Nullable String normal(String text) {
        if (!FORM.matcher(text).matches()) {
            return null;
        }
        StringBuilder normal = new StringBuilder();
        for (String part : text.split(":", -1)) {
            normal.append(normal.isEmpty() ? "" : ":")
                    .append(part.length() == 1 ? "0" : "")
                    .append(part);
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }
}
