/** Commands about storage volumes. */
@CommandGroup(title = "Storage Volume", keyword = "volume")
@NullMarked
package io.virt4j.cli.volume;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
