/** Commands that tell how domains are. */
@CommandGroup(title = "Domain Monitoring", keyword = "monitor")
@NullMarked
package io.virt4j.cli.monitor;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
