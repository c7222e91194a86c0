/** What is asked of a guest and sent to it. */
@NullMarked
package io.virt4j.domain.guest;

import org.jspecify.annotations.NullMarked;
