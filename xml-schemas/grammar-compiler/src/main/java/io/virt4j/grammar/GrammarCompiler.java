package io.virt4j.grammar;

import io.virt4j.grammar.emit.PackageEmitter;
import io.virt4j.grammar.emit.SourceFile;
import io.virt4j.grammar.read.GrammarReader;
import java.io.IOException;
import java.nio.file.Path;

/** Compiles one grammar into one package of classes. */
public final class GrammarCompiler {
    private GrammarCompiler() {}

    /**
     * Compiles the grammars that are given as pairs of file and package into a directory of sources: {@code
     * target/generated-sources/grammar domain.rnc io.virt4j.xml.domain}. Sources that would not change keep their time.
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 3 || args.length % 2 == 0) {
            throw new IllegalArgumentException("needed: directory (grammar package)...");
        }
        var output = new SourceDirectory(Path.of(args[0]));
        for (int i = 1; i < args.length; i += 2) {
            for (SourceFile file : PackageEmitter.emit(GrammarReader.read(Path.of(args[i])), args[i + 1])) {
                output.write(file);
            }
        }
        output.deleteOthers();
    }
}
