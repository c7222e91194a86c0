/** The host's own network interfaces. */
@NullMarked
package io.virt4j.networkinterface;

import org.jspecify.annotations.NullMarked;
