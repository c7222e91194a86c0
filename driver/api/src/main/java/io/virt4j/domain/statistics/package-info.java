/** Statistics of domains, many at a time. */
@NullMarked
package io.virt4j.domain.statistics;

import org.jspecify.annotations.NullMarked;
