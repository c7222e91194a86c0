/** What listeners hear of. */
@NullMarked
package io.virt4j.event;

import org.jspecify.annotations.NullMarked;
