/** Checkpoints: points in time since which a domain's disks tell what was written, for incremental backups. */
@NullMarked
package io.virt4j.domain.checkpoint;

import org.jspecify.annotations.NullMarked;
