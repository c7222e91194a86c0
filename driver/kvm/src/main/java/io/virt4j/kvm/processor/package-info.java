/**
 * What the host's processor can do for guests, and what it means when it or KVM gives a guest up: typed values and their
 * texts, out of numbers. Makes no system call.
 */
@NullMarked
package io.virt4j.kvm.processor;

import org.jspecify.annotations.NullMarked;
