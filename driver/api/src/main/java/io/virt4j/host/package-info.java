/** The machine at the other end of a connection. */
@NullMarked
package io.virt4j.host;

import org.jspecify.annotations.NullMarked;
