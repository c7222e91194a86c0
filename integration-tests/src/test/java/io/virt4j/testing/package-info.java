/** Tests of the ground that tests stand on. */
@NullMarked
package io.virt4j.testing;

import org.jspecify.annotations.NullMarked;
