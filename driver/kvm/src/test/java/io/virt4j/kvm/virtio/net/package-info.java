/** Tests of the network card. */
@NullMarked
package io.virt4j.kvm.virtio.net;

import org.jspecify.annotations.NullMarked;
