/** How much of a host's CPUs and disks a domain gets. */
@NullMarked
package io.virt4j.domain.tuning;

import org.jspecify.annotations.NullMarked;
