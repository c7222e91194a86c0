/** Commands about long operations, above all domains that move to another host. */
@CommandGroup(title = "Domain Management", keyword = "domain")
@NullMarked
package io.virt4j.cli.domain.migration;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
