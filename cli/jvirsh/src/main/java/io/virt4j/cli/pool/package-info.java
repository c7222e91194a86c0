/** Commands about storage pools. */
@CommandGroup(title = "Storage Pool", keyword = "pool")
@NullMarked
package io.virt4j.cli.pool;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
