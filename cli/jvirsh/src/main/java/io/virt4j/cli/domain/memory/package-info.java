/** Commands about the memory of one domain. */
@CommandGroup(title = "Domain Management", keyword = "domain")
@NullMarked
package io.virt4j.cli.domain.memory;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
