package io.virt4j.cli.hostinterface;

import io.virt4j.Connection;
import io.virt4j.cli.Lookup;
import io.virt4j.networkinterface.NetworkInterface;
import java.util.regex.Pattern;

/** The words that interfaces of a host are found by. What looks like a MAC address is never a name. */
final class InterfaceLookup {
    private static final Pattern MAC = Pattern.compile("[0-9a-fA-F]{1,2}(:[0-9a-fA-F]{1,2}){5}");

    static final Lookup<NetworkInterface> BY_NAME = Lookup.<NetworkInterface>of("interface")
            .by("interface NAME", word -> !isMac(word), Connection::networkInterfaceByName);
    static final Lookup<NetworkInterface> BY_MAC = Lookup.<NetworkInterface>of("interface")
            .by("interface MAC", InterfaceLookup::isMac, Connection::networkInterfaceByMacString);
    static final Lookup<NetworkInterface> BY_ANY =
            BY_NAME.by("interface MAC", InterfaceLookup::isMac, Connection::networkInterfaceByMacString);

    private InterfaceLookup() {}

    private static boolean isMac(String word) {
        return MAC.matcher(word).matches();
    }
}
