/** What the direct driver lays out for guests, on machines that are not its own. */
@NullMarked
package io.virt4j.integration.boot;

import org.jspecify.annotations.NullMarked;
