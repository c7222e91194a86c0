/** Tests of the whole project: its modules together, against real hosts. */
@NullMarked
package io.virt4j.integration;

import org.jspecify.annotations.NullMarked;
