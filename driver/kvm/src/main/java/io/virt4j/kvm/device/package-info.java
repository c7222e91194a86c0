/**
 * The devices of a PC that a guest finds on its ports. Each knows its registers and nothing of KVM, threads or documents.
 *
 * <p>Start reading at {@link io.virt4j.kvm.device.Bus}.
 */
@NullMarked
package io.virt4j.kvm.device;

import org.jspecify.annotations.NullMarked;
