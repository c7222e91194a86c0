package io.virt4j.libvirt.call;

/** The kinds of native objects that are counted by references, with the functions that count. */
public enum Kind {
    CONNECTION("connection", "virConnect", "Close"),
    DOMAIN("domain", "virDomain", "Free"),
    DOMAIN_CHECKPOINT("checkpoint", "virDomainCheckpoint", "Free"),
    DOMAIN_SNAPSHOT("snapshot", "virDomainSnapshot", "Free"),
    INTERFACE("interface", "virInterface", "Free"),
    NETWORK("network", "virNetwork", "Free"),
    NETWORK_PORT("network port", "virNetworkPort", "Free"),
    NODE_DEVICE("node device", "virNodeDevice", "Free"),
    NWFILTER("network filter", "virNWFilter", "Free"),
    NWFILTER_BINDING("network filter binding", "virNWFilterBinding", "Free"),
    SECRET("secret", "virSecret", "Free"),
    STORAGE_POOL("storage pool", "virStoragePool", "Free"),
    STORAGE_VOLUME("storage volume", "virStorageVol", "Free"),
    STREAM("stream", "virStream", "Free");

    private final String description;
    private final String prefix;
    private final String free;

    Kind(String description, String prefix, String free) {
        this.description = description;
        this.prefix = prefix;
        this.free = prefix + free;
    }

    /** What messages call it. */
    String description() {
        return description;
    }

    /** The function that gives a reference back. */
    String freeFunction() {
        return free;
    }

    /** The function that takes another reference. */
    String refFunction() {
        return prefix + "Ref";
    }
}
