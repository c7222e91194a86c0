/** Tests of virtio devices behind their registers. */
@NullMarked
package io.virt4j.kvm.virtio;

import org.jspecify.annotations.NullMarked;
