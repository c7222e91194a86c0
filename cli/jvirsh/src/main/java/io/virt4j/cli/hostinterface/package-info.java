/** Commands about the network interfaces of the host itself. */
@CommandGroup(title = "Interface", keyword = "interface")
@NullMarked
package io.virt4j.cli.hostinterface;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
