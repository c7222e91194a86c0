/** Commands about the devices of the host. */
@CommandGroup(title = "Node Device", keyword = "nodedev")
@NullMarked
package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
