/** Commands that virsh does not have: libvirt's XML documents as such, without a host. */
@CommandGroup(title = "XML documents", keyword = "xml")
@NullMarked
package io.virt4j.cli.xml;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
