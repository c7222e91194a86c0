/** Commands to the agent in the guest of one domain. */
@CommandGroup(title = "Domain Management", keyword = "domain")
@NullMarked
package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
