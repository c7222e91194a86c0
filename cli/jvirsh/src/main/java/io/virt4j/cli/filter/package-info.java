/** Commands about network filters and what they are bound to. */
@CommandGroup(title = "Network Filter", keyword = "filter")
@NullMarked
package io.virt4j.cli.filter;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
