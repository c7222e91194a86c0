/** Commands about the devices of the host. */
@CommandGroup(title = "Host Devices", keyword = "nodedev")
@NullMarked
package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
