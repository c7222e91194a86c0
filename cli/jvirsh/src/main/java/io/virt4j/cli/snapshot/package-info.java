/** Commands about the snapshots of a domain. */
@CommandGroup(title = "Snapshot", keyword = "snapshot")
@NullMarked
package io.virt4j.cli.snapshot;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
