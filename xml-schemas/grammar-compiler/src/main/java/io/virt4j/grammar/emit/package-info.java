/** From shapes to Java source. Start reading at {@link io.virt4j.grammar.emit.PackageEmitter}. */
@NullMarked
package io.virt4j.grammar.emit;

import org.jspecify.annotations.NullMarked;
