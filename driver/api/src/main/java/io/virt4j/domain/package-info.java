/** Domains, which is libvirt's word for virtual machines: what they are, and what can be done to them. */
@NullMarked
package io.virt4j.domain;

import org.jspecify.annotations.NullMarked;
