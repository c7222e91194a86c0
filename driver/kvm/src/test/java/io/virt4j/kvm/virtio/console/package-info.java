/** Tests of the console device. */
@NullMarked
package io.virt4j.kvm.virtio.console;

import org.jspecify.annotations.NullMarked;
