/** Containers' own functions, for programs on the host itself. */
@NullMarked
package io.virt4j.domain.lxc;

import org.jspecify.annotations.NullMarked;
