/** Devices of a domain, which come and go while it runs. */
@NullMarked
package io.virt4j.domain.device;

import org.jspecify.annotations.NullMarked;
