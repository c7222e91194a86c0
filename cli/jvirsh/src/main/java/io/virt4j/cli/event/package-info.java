/** Commands that wait for what happens to domains. */
@CommandGroup(title = "Domain Events", keyword = "events")
@NullMarked
package io.virt4j.cli.event;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
