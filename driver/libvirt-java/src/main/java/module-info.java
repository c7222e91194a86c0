/** The bridge between libvirt-java and virt4j. */
module io.virt4j.libvirt.java {
    requires transitive io.virt4j;
    requires transitive libvirt;
    requires transitive io.virt4j.libvirt;
    requires com.sun.jna;

    exports io.virt4j.libvirt.java;

    provides io.virt4j.libvirt.ConnectionView with
            io.virt4j.libvirt.java.ConnectView;
}
