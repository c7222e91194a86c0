import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.Engines;
import io.virt4j.xml.domain.DomainXml;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.nio.file.Path;

/** A program that finds virt4j on the module path. */
class Program {
    public static void main(String[] arguments) throws Exception {
        DomainXml xml = DomainXml.parse(Path.of(arguments[0]));
        System.out.println(xml.getClass().getModule().getName());
        System.out.println(xml.differences(bound(Path.of(arguments[0]))) + " " + xml.faults().size());
        System.out.println(Engines.choose(xml).name());
        try (Connection host = Connection.open("test:///default")) {
            for (Domain domain : host.domains()) {
                System.out.println(domain.name());
            }
            System.out.println(host.unwrap(org.libvirt.Connect.class).getClass().getName());
        }
    }

    /** The same document through JAXB, as frameworks read it. */
    private static DomainXml bound(Path file) throws JAXBException {
        return (DomainXml) JAXBContext.newInstance(DomainXml.class).createUnmarshaller().unmarshal(file.toFile());
    }
}
