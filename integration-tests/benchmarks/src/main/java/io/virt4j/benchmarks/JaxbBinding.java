package io.virt4j.benchmarks;

import io.virt4j.xml.domain.DomainXml;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** JAXB on the model's classes. */
final class JaxbBinding implements Binding {
    private final Unmarshaller unmarshaller;
    private final Marshaller marshaller;

    JaxbBinding() throws JAXBException {
        JAXBContext context = JAXBContext.newInstance(DomainXml.class);
        unmarshaller = context.createUnmarshaller();
        marshaller = context.createMarshaller();
    }

    @Override
    public Object read(byte[] document) throws JAXBException {
        return unmarshaller.unmarshal(new ByteArrayInputStream(document));
    }

    @Override
    public byte[] write(Object read) throws JAXBException {
        var out = new ByteArrayOutputStream();
        marshaller.marshal(read, out);
        return out.toByteArray();
    }
}
