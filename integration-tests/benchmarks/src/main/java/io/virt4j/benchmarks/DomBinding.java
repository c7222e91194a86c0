package io.virt4j.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The JDK's document tree, which knows nothing of domains. */
final class DomBinding implements Binding {
    private final DocumentBuilder builder;
    private final Transformer transformer;

    DomBinding() throws ParserConfigurationException, TransformerException {
        builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        transformer = TransformerFactory.newDefaultInstance().newTransformer();
    }

    @Override
    public Object read(byte[] document) throws IOException, SAXException {
        return builder.parse(new ByteArrayInputStream(document));
    }

    @Override
    public byte[] write(Object read) throws TransformerException {
        var out = new ByteArrayOutputStream();
        transformer.transform(new DOMSource((Document) read), new StreamResult(out));
        return out.toByteArray();
    }
}
