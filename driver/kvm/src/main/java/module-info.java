/** The direct driver: guests on {@code /dev/kvm}, x86-64 Linux. */
module io.virt4j.kvm {
    requires transitive io.virt4j;
    requires static transitive org.jspecify;
    requires com.sun.jna;

    exports io.virt4j.kvm.processor;
    exports io.virt4j.kvm.sys;
    exports io.virt4j.kvm.vm;
    exports io.virt4j.kvm.vm.state;

    provides io.virt4j.spi.Driver with
            io.virt4j.kvm.KvmDriver;
}
