/** Tests of the entropy device. */
@NullMarked
package io.virt4j.kvm.virtio.rng;

import org.jspecify.annotations.NullMarked;
