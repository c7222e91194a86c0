/** From RELAX NG patterns to shapes. Start reading at {@link io.virt4j.grammar.read.GrammarReader}. */
@NullMarked
package io.virt4j.grammar.read;

import org.jspecify.annotations.NullMarked;
