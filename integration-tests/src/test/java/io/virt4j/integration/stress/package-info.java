/**
 * Programs that would break a careless binding: many threads, handles closed in races or forgotten, calls at the wrong
 * time. Each runs in a JVM of its own, so that its crash is noticed. {@code -Pstress} makes their runs long.
 */
@NullMarked
package io.virt4j.integration.stress;

import org.jspecify.annotations.NullMarked;
