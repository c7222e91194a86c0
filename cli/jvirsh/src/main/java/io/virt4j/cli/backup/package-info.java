/** Commands about backups of a domain's disks. */
@CommandGroup(title = "Backup", keyword = "backup")
@NullMarked
package io.virt4j.cli.backup;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
