package io.virt4j.libvirt.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the binding: a class for each module of libvirt's, and the list of the versions that have the functions first. */
public final class BindingGenerator {
    private static final String VERSIONS = BindingClass.PACKAGE.replace('.', '/') + "/since.properties";

    private BindingGenerator() {}

    /**
     * Writes the binding's sources.
     *
     * @param arguments the directory of the API description, and the {@code src/main} that the binding goes to
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: BindingGenerator API-DIRECTORY SRC-MAIN-DIRECTORY");
        }
        write(functions(ApiDescription.read(Path.of(arguments[0]))), Path.of(arguments[1]));
    }

    /** The functions that the binding has. */
    static List<CFunction> functions(ApiDescription api) {
        Unneeded unneeded = new Unneeded();
        return api.functions().stream()
                .filter(function -> unneeded.reason(function.name()) == null)
                .toList();
    }

    private static void write(List<CFunction> functions, Path main) throws IOException {
        Map<String, List<CFunction>> modules =
                functions.stream().collect(Collectors.groupingBy(CFunction::module, TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<CFunction>> module : modules.entrySet()) {
            Path file = main.resolve("java")
                    .resolve(BindingClass.PACKAGE.replace('.', '/'))
                    .resolve(BindingClass.nameFor(module.getKey()) + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, BindingClass.source(module.getKey(), module.getValue()));
        }
        Path versions = main.resolve("resources").resolve(VERSIONS);
        Files.createDirectories(versions.getParent());
        try (BufferedWriter out = Files.newBufferedWriter(versions)) {
            out.write("# The libvirt that has each function first. Written by the binding generator.\n");
            for (CFunction function : functions) {
                out.write(function.name() + "=" + function.since() + "\n");
            }
        }
    }
}
