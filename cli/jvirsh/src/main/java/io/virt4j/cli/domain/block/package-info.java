/** Commands about the disks of a domain and the jobs on them. */
@CommandGroup(title = "Domain Management", keyword = "domain")
@NullMarked
package io.virt4j.cli.domain.block;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
