/** QEMU's own commands on one domain, which libvirt passes on. */
@CommandGroup(title = "Domain Management", keyword = "domain")
@NullMarked
package io.virt4j.cli.domain.qemu;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
