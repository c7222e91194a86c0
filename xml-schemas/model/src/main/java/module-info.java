/** The typed model of libvirt's XML documents. No native code. */
module io.virt4j.xml {
    requires transitive jakarta.xml.bind;
    requires static transitive org.jspecify;
    requires jing;

    exports io.virt4j.xml;
    exports io.virt4j.xml.backup;
    exports io.virt4j.xml.capabilities;
    exports io.virt4j.xml.checkpoint;
    exports io.virt4j.xml.common;
    exports io.virt4j.xml.cpu;
    exports io.virt4j.xml.domain;
    exports io.virt4j.xml.hostinterface;
    exports io.virt4j.xml.network;
    exports io.virt4j.xml.networkport;
    exports io.virt4j.xml.nodedev;
    exports io.virt4j.xml.nwfilter;
    exports io.virt4j.xml.secret;
    exports io.virt4j.xml.snapshot;
    exports io.virt4j.xml.storage;
    exports io.virt4j.xml.sysinfo;

    opens io.virt4j.xml to
            jakarta.xml.bind;
    opens io.virt4j.xml.backup to
            jakarta.xml.bind;
    opens io.virt4j.xml.capabilities to
            jakarta.xml.bind;
    opens io.virt4j.xml.checkpoint to
            jakarta.xml.bind;
    opens io.virt4j.xml.common to
            jakarta.xml.bind;
    opens io.virt4j.xml.cpu to
            jakarta.xml.bind;
    opens io.virt4j.xml.domain to
            jakarta.xml.bind;
    opens io.virt4j.xml.hostinterface to
            jakarta.xml.bind;
    opens io.virt4j.xml.network to
            jakarta.xml.bind;
    opens io.virt4j.xml.networkport to
            jakarta.xml.bind;
    opens io.virt4j.xml.nodedev to
            jakarta.xml.bind;
    opens io.virt4j.xml.nwfilter to
            jakarta.xml.bind;
    opens io.virt4j.xml.secret to
            jakarta.xml.bind;
    opens io.virt4j.xml.snapshot to
            jakarta.xml.bind;
    opens io.virt4j.xml.storage to
            jakarta.xml.bind;
    opens io.virt4j.xml.sysinfo to
            jakarta.xml.bind;
}
