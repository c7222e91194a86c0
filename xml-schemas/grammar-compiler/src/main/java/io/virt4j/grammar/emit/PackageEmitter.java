package io.virt4j.grammar.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.virt4j.grammar.shape.ElementShape;
import io.virt4j.grammar.shape.EnumerationShape;
import io.virt4j.grammar.shape.JavaName;
import io.virt4j.grammar.shape.ModelShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes all classes of a grammar, a package for each of its folders. */
public final class PackageEmitter {
    private final ModelShape model;
    private final Packages packages;
    private final List<SourceFile> sources = new ArrayList<>();

    private PackageEmitter(ModelShape model, Packages packages) {
        this.model = model;
        this.packages = packages;
    }

    /** Sources in a fixed order; the same grammar gives the same text. */
    public static List<SourceFile> emit(ModelShape model, String modelPackage) {
        var emitter = new PackageEmitter(model, new Packages(modelPackage));
        emitter.emit();
        return emitter.sources;
    }

    private void emit() {
        Map<String, List<ElementShape>> folders = new LinkedHashMap<>();
        for (ElementShape element : model.elements()) {
            folders.computeIfAbsent(element.type().folder(), folder -> new ArrayList<>())
                    .add(element);
            add(element.type(), new ElementEmitter(element, model, packages).emit());
            if (element.items() != null) {
                add(Objects.requireNonNull(element.items()), ItemsEmitter.itemInterface(element, packages));
            }
        }
        for (EnumerationShape enumeration : model.enumerations()) {
            add(enumeration.type(), EnumerationEmitter.emit(enumeration, packages));
            folders.computeIfAbsent(enumeration.type().folder(), folder -> List.of());
        }
        add(new JavaName("", "ValueKinds"), ValueKindsEmitter.emit(model.valueKinds()));
        add(new JavaName("", "Kinds"), KindsEmitter.emit(model.elements(), packages));
        folders.forEach((folder, elements) -> {
            if (!folder.isEmpty()) {
                sources.add(PackageInfoEmitter.emit(elements, packages.of(folder)));
            }
        });
    }

    private void add(JavaName name, TypeSpec type) {
        JavaFile file = JavaFile.builder(packages.of(name.folder()), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        sources.add(new SourceFile(packages.of(name).canonicalName().replace('.', '/') + ".java", file.toString()));
    }
}
