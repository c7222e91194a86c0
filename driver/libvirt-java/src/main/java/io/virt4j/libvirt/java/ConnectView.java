package io.virt4j.libvirt.java;

import io.virt4j.libvirt.ConnectionView;
import org.libvirt.Connect;

/** libvirt-java's {@link Connect} as a view of virt4j's connections. */
public final class ConnectView implements ConnectionView<Connect> {
    @Override
    public Class<Connect> type() {
        return Connect.class;
    }

    @Override
    public Connect of(long address) {
        return ConnectPointer.owning(address);
    }
}
