/** What domains are busy with, by libvirt. */
@NullMarked
package io.virt4j.libvirt.domain.job;

import org.jspecify.annotations.NullMarked;
