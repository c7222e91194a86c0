/** Commands about the secrets that a host keeps for its guests. */
@CommandGroup(title = "Secret", keyword = "secret")
@NullMarked
package io.virt4j.cli.secret;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
