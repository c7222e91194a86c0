package io.virt4j.libvirt.session;

import io.virt4j.libvirt.call.Handle;

/** A Java object that stands for one of libvirt's. Interfaces that add calls to it extend this. */
public interface NativeObject {
    /** The connection that it belongs to. */
    Session session();

    /** libvirt's object. */
    Handle handle();
}
