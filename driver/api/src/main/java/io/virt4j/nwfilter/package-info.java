/** Network filters, and what they are bound to. */
@NullMarked
package io.virt4j.nwfilter;

import org.jspecify.annotations.NullMarked;
