/** The driver that delegates to libvirt. */
module io.virt4j.libvirt {
    requires transitive io.virt4j;
    requires com.sun.jna;

    exports io.virt4j.libvirt;

    opens io.virt4j.libvirt to
            com.sun.jna;

    uses io.virt4j.libvirt.ConnectionView;

    provides io.virt4j.spi.Driver with
            io.virt4j.libvirt.LibvirtDriver;
}
