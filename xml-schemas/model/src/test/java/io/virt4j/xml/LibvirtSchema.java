package io.virt4j.xml;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** One kind of document as the libvirt that is installed here has it. */
final class LibvirtSchema {
    private final Path file;
    private final ValidationDriver validator;

    private LibvirtSchema(Path file) throws IOException, SAXException {
        this.file = file;
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new FirstFault());
        validator = new ValidationDriver(properties.toPropertyMap());
        validator.loadSchema(new InputSource(file.toUri().toString()));
    }

    /**
     * All that are in /usr/share/libvirt/schemas, or in the directory that the system property {@code
     * virt4j.libvirt.schemas} names; skips the test where there are none.
     */
    static List<LibvirtSchema> installed() throws IOException, SAXException {
        Path directory = Path.of(System.getProperty("virt4j.libvirt.schemas", "/usr/share/libvirt/schemas"));
        Assumptions.assumeTrue(
                Files.exists(directory.resolve("inactiveDomain.rng")),
                "the schemas of libvirt 9.0 or a newer one are not installed in " + directory);
        List<LibvirtSchema> schemas = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                boolean isWhole = XmlTree.read(file).elements().stream()
                        .anyMatch(part -> part.isNamed("{http://relaxng.org/ns/structure/1.0}start"));
                if (isWhole) {
                    schemas.add(new LibvirtSchema(file));
                }
            }
        }
        return schemas;
    }

    SchemaDocuments documents(Random random) {
        return new SchemaDocuments(file, random);
    }

    /** The first fault in a document, in a validator's words; empty where it is valid. */
    String complaint(XmlNode document) {
        try {
            validator.validate(new InputSource(new StringReader(document.toXml())));
            return "";
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }

    /** Ends a validation at its first fault. */
    private static final class FirstFault extends DefaultHandler {
        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
