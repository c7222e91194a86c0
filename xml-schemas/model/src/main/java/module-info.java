/** The typed model of libvirt's XML documents. No native code. */
module io.virt4j.xml {
    requires transitive jakarta.xml.bind;
    requires static transitive org.jspecify;

    exports io.virt4j.xml;
    exports io.virt4j.xml.domain;

    opens io.virt4j.xml to
            jakarta.xml.bind;
    opens io.virt4j.xml.domain to
            jakarta.xml.bind;
}
