package io.virt4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A way to read a domain's document and to write it again. */
interface Binding {
    /** The first is ours, the others are its peers. */
    List<String> NAMES = List.of("model", "jaxb", "dom");

    /** With all that can be prepared before the first document. */
    static Binding of(String name) throws Exception {
        return switch (name) {
            case "model" -> new ModelBinding();
            case "jaxb" -> new JaxbBinding();
            case "dom" -> new DomBinding();
            default -> throw new IllegalArgumentException(name);
        };
    }

    Object read(byte[] document) throws Exception;

    byte[] write(Object read) throws Exception;

    /** A domain of 150 lines, as servers have them. */
    static byte[] document() throws IOException {
        try (InputStream in = Binding.class.getResourceAsStream("domain.xml")) {
            if (in == null) {
                throw new IOException("domain.xml is missing beside " + Binding.class);
            }
            return in.readAllBytes();
        }
    }
}
