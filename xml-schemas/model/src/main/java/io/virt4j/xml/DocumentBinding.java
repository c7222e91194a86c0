package io.virt4j.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** One kind of document between tree and objects. Made when first asked for, since a JAXB context is slow to make. */
final class DocumentBinding<T extends XmlDocument> {
    private static final ClassValue<DocumentBinding<?>> BINDINGS = new ClassValue<>() {
        @Override
        protected DocumentBinding<?> computeValue(Class<?> type) {
            return new DocumentBinding<>(type.asSubclass(XmlDocument.class));
        }
    };

    private final Class<T> type;
    private final String rootName;
    private final JAXBContext context;

    private DocumentBinding(Class<T> type) {
        this.type = type;
        this.rootName = Objects.requireNonNull(type.getAnnotation(XmlRootElement.class), type.getName())
                .name();
        try {
            // The leaf is named so that its package, too, is opened to the JAXB that is found.
            this.context = JAXBContext.newInstance(type, LeafElement.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("JAXB cannot bind " + type.getName(), e);
        }
    }

    @SuppressWarnings("unchecked") // computeValue makes each binding of the class it is kept under
    static <T extends XmlDocument> DocumentBinding<T> of(Class<T> type) {
        return (DocumentBinding<T>) BINDINGS.get(type);
    }

    /** Throws {@link XmlException} where the root is another kind of document's. */
    T toObjects(XmlNode root) {
        if (!root.name().getLocalPart().equals(rootName)
                || !root.name().getNamespaceURI().isEmpty()) {
            throw XmlException.at(root, "the root element is <" + root.path() + ">; <" + rootName + "> is needed");
        }
        try {
            Unmarshaller unmarshaller = context.createUnmarshaller();
            UnmarshallerHandler handler = unmarshaller.getUnmarshallerHandler();
            var reading = new Reading(root, handler);
            unmarshaller.setListener(reading);
            reading.events.tell();
            return type.cast(handler.getResult());
        } catch (JAXBException | SAXException e) {
            throw new IllegalStateException("JAXB refused a well-formed " + rootName, e);
        }
    }

    XmlNode toTree(Object document) {
        var builder = new TreeBuilder();
        try {
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(document, builder);
        } catch (JAXBException e) {
            throw new IllegalStateException("JAXB cannot write a " + rootName, e);
        }
        return Objects.requireNonNull(builder.root(), "a document has a root");
    }

    /** One document on its way into objects: tells each object its node, and keeps what it has no room for. */
    private static final class Reading extends Unmarshaller.Listener {
        final TreeEvents events;
        private final Map<XmlNode, XmlElement> objects = new HashMap<>();

        Reading(XmlNode root, UnmarshallerHandler handler) {
            this.events = new TreeEvents(root, handler, this::isSecondOfOne);
        }

        /** JAXB would let the second replace the first; libvirt uses the first, so the second is kept as unknown. */
        private boolean isSecondOfOne(XmlNode repeated) {
            XmlElement parent = objects.get(repeated.parent());
            if (parent == null || !SingleChildren.of(parent.getClass(), repeated.name())) {
                return false;
            }
            parent.keep(repeated);
            return true;
        }

        @Override
        public void beforeUnmarshal(Object target, @Nullable Object parent) {
            if (target instanceof XmlElement element) {
                element.readFrom(events.current());
                objects.put(events.current(), element);
            }
        }

        @Override
        public void afterUnmarshal(Object target, @Nullable Object parent) {
            if (target instanceof XmlElement element) {
                element.adoptOtherElements();
            }
        }
    }
}
