/** Domains that move to another host, running or not. */
@NullMarked
package io.virt4j.domain.migration;

import org.jspecify.annotations.NullMarked;
