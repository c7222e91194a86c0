/** What a driver provides: {@link io.virt4j.spi.Driver}, found by {@link java.util.ServiceLoader}. */
@NullMarked
package io.virt4j.spi;

import org.jspecify.annotations.NullMarked;
