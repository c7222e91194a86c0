/** What programs are written against, and the service provider interface that drivers implement. */
module io.virt4j {
    requires transitive io.virt4j.xml;
    requires static transitive org.jspecify;

    exports io.virt4j;
    exports io.virt4j.spi;

    uses io.virt4j.spi.Driver;
}
