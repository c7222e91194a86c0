/** Commands about the checkpoints of a domain. */
@CommandGroup(title = "Checkpoint", keyword = "checkpoint")
@NullMarked
package io.virt4j.cli.checkpoint;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
