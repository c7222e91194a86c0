/** Storage: pools, and the volumes in them. */
@NullMarked
package io.virt4j.storage;

import org.jspecify.annotations.NullMarked;
