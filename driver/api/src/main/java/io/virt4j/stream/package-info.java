/** What a host sends and takes as a stream of bytes, in which a sparse file keeps its holes. */
@NullMarked
package io.virt4j.stream;

import org.jspecify.annotations.NullMarked;
