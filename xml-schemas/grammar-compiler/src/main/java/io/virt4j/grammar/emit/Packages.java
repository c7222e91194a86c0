package io.virt4j.grammar.emit;

import com.palantir.javapoet.ClassName;
import io.virt4j.grammar.shape.JavaName;

/** Where the classes of each folder of a grammar go: into packages below one. */
record Packages(String model) {
    String of(String folder) {
        return folder.isEmpty() ? model : model + "." + folder;
    }

    ClassName of(JavaName name) {
        return ClassName.get(of(name.folder()), name.simple());
    }
}
