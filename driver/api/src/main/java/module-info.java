/** What programs are written against, and the service provider interface that drivers implement. */
module io.virt4j {
    requires transitive io.virt4j.xml;
    requires static transitive org.jspecify;

    exports io.virt4j;
    exports io.virt4j.domain;
    exports io.virt4j.domain.backup;
    exports io.virt4j.domain.block;
    exports io.virt4j.domain.checkpoint;
    exports io.virt4j.domain.console;
    exports io.virt4j.domain.cpu;
    exports io.virt4j.domain.device;
    exports io.virt4j.domain.guest;
    exports io.virt4j.domain.job;
    exports io.virt4j.domain.lxc;
    exports io.virt4j.domain.memory;
    exports io.virt4j.domain.metadata;
    exports io.virt4j.domain.migration;
    exports io.virt4j.domain.qemu;
    exports io.virt4j.domain.save;
    exports io.virt4j.domain.security;
    exports io.virt4j.domain.snapshot;
    exports io.virt4j.domain.statistics;
    exports io.virt4j.domain.tuning;
    exports io.virt4j.event;
    exports io.virt4j.host;
    exports io.virt4j.network;
    exports io.virt4j.networkinterface;
    exports io.virt4j.nodedevice;
    exports io.virt4j.nwfilter;
    exports io.virt4j.parameter;
    exports io.virt4j.secret;
    exports io.virt4j.storage;
    exports io.virt4j.spi;
    exports io.virt4j.stream;

    uses io.virt4j.spi.Driver;
}
