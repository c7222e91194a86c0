/** Commands about the host. */
@CommandGroup(title = "Host and Hypervisor", keyword = "host")
@NullMarked
package io.virt4j.cli.host;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
