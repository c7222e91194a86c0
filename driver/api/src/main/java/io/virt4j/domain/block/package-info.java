/** The block devices of domains, and the jobs that copy, pull and commit them. */
@NullMarked
package io.virt4j.domain.block;

import org.jspecify.annotations.NullMarked;
