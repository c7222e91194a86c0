/** Memory of a domain. */
@NullMarked
package io.virt4j.domain.memory;

import org.jspecify.annotations.NullMarked;
