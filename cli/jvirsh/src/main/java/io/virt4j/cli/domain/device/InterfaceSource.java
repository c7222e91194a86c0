package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a new network interface is connected to, by its type. */
final class InterfaceSource {
    private static final int HEXADECIMAL = 16;

    /** Domain, bus, slot and function in hexadecimal, the last one with a dot before it. */
    private static final Pattern PCI = Pattern.compile(
            "([0-9a-f]+):([0-9a-f]+):([0-9a-f]+)\\.([0-9a-f]+).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private InterfaceSource() {}

    /** Refuses a type that a few words cannot describe. */
    static void check(String type, @Nullable String mode) throws CommandFailed {
        switch (type) {
            case "network", "bridge", "direct", "hostdev", "vhostuser" -> {
                // These are known.
            }
            default -> throw new CommandFailed("No support for " + type + " in command 'attach-interface'");
        }
        if (mode != null && !mode.equals("server") && !mode.equals("client")) {
            throw new CommandFailed("Invalid source mode: " + mode);
        }
    }

    /** Writes the source. */
    static void write(String type, String source, @Nullable String mode, XmlLines xml) throws CommandFailed {
        switch (type) {
            case "direct" -> xml.empty("source", "dev", source);
            case "hostdev" -> {
                Matcher address = PCI.matcher(source);
                if (!address.matches() || address.group(1).length() > Integer.BYTES * 2) {
                    throw new CommandFailed("cannot parse pci address '" + source + "' for network interface");
                }
                xml.open("source");
                xml.empty(
                        "address",
                        "type",
                        "pci",
                        "domain",
                        hex("%04x", address.group(1)),
                        "bus",
                        hex("%02x", address.group(2)),
                        "slot",
                        hex("%02x", address.group(3)),
                        "function",
                        hex("%x", address.group(4)));
                xml.close("source");
            }
            case "vhostuser" -> {
                if (mode == null) {
                    throw new CommandFailed("source-mode is mandatory");
                }
                xml.empty("source", "type", "unix", "path", source, "mode", mode);
            }
            default -> xml.empty("source", type, source);
        }
    }

    private static String hex(String format, String digits) {
        return "0x" + String.format(format, new java.math.BigInteger(digits, HEXADECIMAL));
    }
}
