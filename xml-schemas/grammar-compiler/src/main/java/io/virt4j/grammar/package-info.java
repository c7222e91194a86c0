/**
 * Compiles a RELAX NG compact grammar into the classes of a document. Build time only.
 *
 * <p>Three steps, a package each: {@code read} takes the grammar apart, {@code shape} says what elements there are, and
 * {@code emit} writes Java. Start reading at {@link io.virt4j.grammar.GrammarCompiler}.
 *
 * <p>What the classes look like follows from the grammar: its definitions name classes, its {@code ##} comments document
 * them, its repeats become lists, and a repeated choice between elements becomes one ordered list. Where that is not
 * enough, annotations in the namespace {@code urn:virt4j:grammar} tell more; {@link io.virt4j.grammar.read.Notes} lists
 * them.
 */
@NullMarked
package io.virt4j.grammar;

import org.jspecify.annotations.NullMarked;
