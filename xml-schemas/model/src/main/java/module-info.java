/** The typed model of libvirt's XML documents. No native code. Open, since JAXB reaches its properties by reflection. */
@SuppressWarnings("NotJavadoc") // Error Prone does not know open modules.
open module io.virt4j.xml {
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
}
