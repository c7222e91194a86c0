/** A domain's memory in files: saved to be restored, and dumped to be looked at. */
@NullMarked
package io.virt4j.domain.save;

import org.jspecify.annotations.NullMarked;
