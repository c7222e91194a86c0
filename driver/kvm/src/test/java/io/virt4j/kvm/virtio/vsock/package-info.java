/** Tests of sockets between host and guest. */
@NullMarked
package io.virt4j.kvm.virtio.vsock;

import org.jspecify.annotations.NullMarked;
