package io.virt4j.cli.network;

import io.virt4j.Connection;
import io.virt4j.cli.Lookup;
import io.virt4j.network.Network;

/** The words that networks are found by. */
final class NetworkLookup {
    private static final String KIND = "network";

    static final Lookup<Network> BY_UUID =
            Lookup.<Network>of(KIND).byUuid("network UUID", "virNetworkLookupByUUIDString", Connection::networkByUuid);
    static final Lookup<Network> BY_NAME = Lookup.<Network>of(KIND).by("network NAME", Connection::networkByName);
    static final Lookup<Network> BY_ANY = BY_UUID.by("network NAME", Connection::networkByName);

    private NetworkLookup() {}
}
