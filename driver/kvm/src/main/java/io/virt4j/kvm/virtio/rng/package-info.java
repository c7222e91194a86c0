/** The entropy device: a machine makes a {@link io.virt4j.kvm.virtio.rng.VirtioRng} and puts it behind a transport. */
@NullMarked
package io.virt4j.kvm.virtio.rng;

import org.jspecify.annotations.NullMarked;
