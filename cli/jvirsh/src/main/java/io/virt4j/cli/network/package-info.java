/** Commands about virtual networks and their ports. */
@CommandGroup(title = "Networking", keyword = "network")
@NullMarked
package io.virt4j.cli.network;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
