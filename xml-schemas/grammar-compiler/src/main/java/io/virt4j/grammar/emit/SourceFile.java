package io.virt4j.grammar.emit;

/**
 * One file of Java source.
 *
 * @param path below the directory of sources, with slashes
 */
public record SourceFile(String path, String text) {}
