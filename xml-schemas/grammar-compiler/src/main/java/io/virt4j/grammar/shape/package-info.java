/** What a grammar says about documents, in terms of classes and accessors. Knows neither RELAX NG nor Java source. */
@NullMarked
package io.virt4j.grammar.shape;

import org.jspecify.annotations.NullMarked;
