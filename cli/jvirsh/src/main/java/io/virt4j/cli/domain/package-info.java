/** Commands that change or show one domain. */
@CommandGroup(title = "Domain Management", keyword = "domain")
@NullMarked
package io.virt4j.cli.domain;

import io.virt4j.cli.CommandGroup;
import org.jspecify.annotations.NullMarked;
