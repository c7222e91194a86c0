/** Commands about the devices of a domain. */
@CommandGroup(title = "Domain Management", keyword = "domain")
@NullMarked
package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
