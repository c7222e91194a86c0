/** Snapshots: states of a domain to go back to. */
@NullMarked
package io.virt4j.domain.snapshot;

import org.jspecify.annotations.NullMarked;
