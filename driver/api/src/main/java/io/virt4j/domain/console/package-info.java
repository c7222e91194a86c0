/** Consoles, channels and displays of a domain. */
@NullMarked
package io.virt4j.domain.console;

import org.jspecify.annotations.NullMarked;
