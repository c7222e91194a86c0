/** Backups of a domain's disks as they were at one point in time, while it runs on. */
@NullMarked
package io.virt4j.domain.backup;

import org.jspecify.annotations.NullMarked;
