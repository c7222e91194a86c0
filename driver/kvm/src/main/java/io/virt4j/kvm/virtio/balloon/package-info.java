/**
 * The memory balloon: a machine makes a {@link io.virt4j.kvm.virtio.balloon.VirtioBalloon}, puts it behind a transport, and
 * tells it how much memory the guest is to do without.
 */
@NullMarked
package io.virt4j.kvm.virtio.balloon;

import org.jspecify.annotations.NullMarked;
