package io.virt4j.xml;

import com.thaiopensource.resolver.AbstractResolver;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.sax.SAXSource;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * What all kinds of documents may look like: the grammar that the typed classes are compiled from. Read when first asked
 * for.
 */
public final class Grammar {
    private static final String MAIN = "grammar:/libvirt.rnc";
    private static final Schema SCHEMA = read();

    private Grammar() {}

    /**
     * Each place where a document is not as the grammar has it, in the order of the document; empty where it is. The kind
     * of document is told by its root.
     */
    public static List<Fault> faults(XmlNode root) {
        var validation = new Validation();
        try {
            validation.run(root);
        } catch (SAXException e) {
            throw new IllegalStateException("a validator that failed at a tree", e);
        }
        return List.copyOf(validation.faults);
    }

    private static Schema read() {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.RESOLVER, new Resources());
        properties.put(ValidateProperty.ERROR_HANDLER, new Strict());
        try {
            return CompactSchemaReader.getInstance()
                    .createSchema(new SAXSource(new InputSource(MAIN)), properties.toPropertyMap());
        } catch (IOException | SAXException | IncorrectSchemaException e) {
            throw new IllegalStateException("the grammar in this library cannot be read", e);
        }
    }

    /** The grammar's files, which are resources beside this class. */
    private static final class Resources extends AbstractResolver {
        @Override
        public void open(Input input) throws IOException {
            if (input.isUriDefinitive() && !input.isOpen()) {
                String name = "grammar" + URI.create(input.getUri()).getPath();
                InputStream file = Grammar.class.getResourceAsStream(name);
                if (file == null) {
                    throw new FileNotFoundException(name);
                }
                input.setByteStream(file);
                input.setEncoding("UTF-8");
            }
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }

    /** One tree on its way through a validator; each complaint is about the element that it is at. */
    private static final class Validation implements ErrorHandler {
        final List<Fault> faults = new ArrayList<>();
        private final ContentHandler handler;
        private @Nullable XmlNode at;

        Validation() {
            PropertyMapBuilder properties = new PropertyMapBuilder();
            properties.put(ValidateProperty.ERROR_HANDLER, this);
            PropertyMap map = properties.toPropertyMap();
            Validator validator = SCHEMA.createValidator(map);
            handler = validator.getContentHandler();
        }

        void run(XmlNode root) throws SAXException {
            handler.startDocument();
            tell(root);
            handler.endDocument();
        }

        private void tell(XmlNode node) throws SAXException {
            at = node;
            String uri = node.name().getNamespaceURI();
            String name = node.name().getLocalPart();
            handler.startElement(uri, name, name, attributes(node));
            for (XmlPart part : node.parts()) {
                if (part instanceof XmlNode child) {
                    tell(child);
                    at = node;
                } else if (part instanceof XmlPart.Text text) {
                    handler.characters(text.text().toCharArray(), 0, text.text().length());
                }
            }
            handler.endElement(uri, name, name);
        }

        private static AttributesImpl attributes(XmlNode node) {
            var attributes = new AttributesImpl();
            for (XmlNode.Attribute attribute : node.attributes()) {
                String name = attribute.name().getLocalPart();
                attributes.addAttribute(attribute.name().getNamespaceURI(), name, name, "CDATA", attribute.value());
            }
            return attributes;
        }

        @Override
        public void error(SAXParseException problem) {
            XmlNode node = Objects.requireNonNull(at, "complaints are about elements");
            String words = FaultWords.of(String.valueOf(problem.getMessage()), node);
            faults.add(new Fault(node.document(), node.line(), node.column(), node.path(), words));
        }

        @Override
        public void warning(SAXParseException problem) {
            error(problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            error(problem);
        }
    }
}
