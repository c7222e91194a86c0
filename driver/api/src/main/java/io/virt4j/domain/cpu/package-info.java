/** vCPUs and I/O threads of a domain, and the host's CPUs that they run on. */
@NullMarked
package io.virt4j.domain.cpu;

import org.jspecify.annotations.NullMarked;
