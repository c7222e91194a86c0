/** Commands about how much of its host a domain gets. */
@CommandGroup(title = "Domain Management", keyword = "domain")
@NullMarked
package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
