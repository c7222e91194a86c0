package io.virt4j.grammar;

import io.virt4j.grammar.emit.PackageEmitter;
import io.virt4j.grammar.emit.SourceFile;
import io.virt4j.grammar.read.GrammarReader;
import java.io.IOException;
import java.nio.file.Path;

/** Compiles a grammar into classes. */
public final class GrammarCompiler {
    private GrammarCompiler() {}

    /**
     * Compiles a grammar into a directory of sources, with a package for each folder of the grammar below the package
     * that is named: {@code target/generated-sources/grammar libvirt.rnc io.virt4j.xml}. Sources that would not change
     * keep their time.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("needed: directory grammar package");
        }
        var output = new SourceDirectory(Path.of(args[0]));
        for (SourceFile file : PackageEmitter.emit(GrammarReader.read(Path.of(args[1])), args[2])) {
            output.write(file);
        }
        output.deleteOthers();
    }
}
