/** The driver that delegates to libvirt. */
module io.virt4j.libvirt {
    requires transitive io.virt4j;
    requires com.sun.jna;

    exports io.virt4j.libvirt;

    // Where the callbacks are.
    opens io.virt4j.libvirt.event to
            com.sun.jna;
    opens io.virt4j.libvirt.host to
            com.sun.jna;

    uses io.virt4j.libvirt.ConnectionView;

    provides io.virt4j.spi.Driver with
            io.virt4j.libvirt.LibvirtDriver;
}
