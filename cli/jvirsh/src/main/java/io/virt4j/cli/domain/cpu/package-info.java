/** Commands about the vCPUs and I/O threads of one domain, and where they run. */
@CommandGroup(title = "Domain Management", keyword = "domain")
@NullMarked
package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
