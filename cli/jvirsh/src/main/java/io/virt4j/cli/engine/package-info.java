/** Commands that virsh does not have: a domain XML, run by the engine that suits it. */
@CommandGroup(title = "Engines", keyword = "engine")
@NullMarked
package io.virt4j.cli.engine;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
