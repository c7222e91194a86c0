/** Tests of the memory balloon. */
@NullMarked
package io.virt4j.kvm.virtio.balloon;

import org.jspecify.annotations.NullMarked;
