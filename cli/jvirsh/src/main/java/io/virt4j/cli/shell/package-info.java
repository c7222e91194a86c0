/** Commands about the session. */
@CommandGroup(title = "Virsh itself", keyword = "virsh")
@NullMarked
package io.virt4j.cli.shell;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
