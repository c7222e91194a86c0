/**
 * How fast the model of documents and the engines are, beside peers in the same run; start reading at {@link
 * io.virt4j.benchmarks.Benchmarks}. On a busy machine ratios hold longer than times.
 */
@NullMarked
package io.virt4j.benchmarks;

import org.jspecify.annotations.NullMarked;
