package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** JAXB, as frameworks use it, on the same classes. */
class JaxbTest {
    /** One for each kind, as JAXB cannot tell apart two kinds whose roots have one name. */
    private final Map<Class<?>, JAXBContext> contexts = new HashMap<>();

    @Test
    void readsAndWritesTheSame() throws Exception {
        for (Path file : Corpus.documents()) {
            XmlDocument direct = XmlDocument.parse(file);
            JAXBContext context = context(direct.getClass());

            var bound = (XmlDocument) context.createUnmarshaller().unmarshal(file.toFile());
            assertThat(SameDocument.difference(direct.node(), bound.node()))
                    .as("read %s", file)
                    .isEmpty();

            var text = new StringWriter();
            context.createMarshaller().marshal(direct, text);
            assertThat(SameDocument.difference(direct.node(), XmlNode.parse(text.toString())))
                    .as("written %s", file)
                    .isEmpty();
        }
    }

    private JAXBContext context(Class<?> kind) throws JAXBException {
        JAXBContext context = contexts.get(kind);
        if (context == null) {
            context = JAXBContext.newInstance(kind);
            contexts.put(kind, context);
        }
        return context;
    }
}
