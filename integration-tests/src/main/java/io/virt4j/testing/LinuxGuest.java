package io.virt4j.testing;

import io.virt4j.xml.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The guest of {@code examples/linux.xml}, fitted to the machine that runs the test: kernel, initramfs, acceleration. */
public final class LinuxGuest {
    private static final Pattern VMX_OR_SVM = Pattern.compile("^flags\\s*:.* (vmx|svm)( |$)", Pattern.MULTILINE);

    private final Document xml;

    private LinuxGuest(Document xml) {
        this.xml = xml;
    }

    /**
     * The guest with busybox alone.
     *
     * @param directory where its initramfs is written
     */
    public static LinuxGuest in(Path directory) throws IOException {
        LinuxKernel kernel = LinuxKernel.orSkip();
        return of(kernel, Initramfs.busybox(kernel), directory);
    }

    /**
     * The guest with a system of the test's.
     *
     * @param directory where the initramfs is written
     */
    public static LinuxGuest of(LinuxKernel kernel, Initramfs system, Path directory) throws IOException {
        Path initramfs = directory.resolve("initramfs.gz");
        system.writeTo(initramfs);
        LinuxGuest guest = new LinuxGuest(example());
        guest.xml.getDocumentElement().setAttribute("type", domainType());
        guest.set("kernel", kernel.image().toAbsolutePath().toString());
        guest.set("initrd", initramfs.toAbsolutePath().toString());
        return guest;
    }

    /** The domain's XML, under a name. */
    public XmlText named(String name) {
        set("name", name);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(xml), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IllegalStateException("cannot write the example", e);
        }
        return XmlText.of(bytes.toByteArray());
    }

    /**
     * How Linux runs here: {@code kvm}, or {@code qemu} where only small guests run under KVM. A machine that is a guest
     * itself may have {@code /dev/kvm} without the processor's VMX or SVM behind it.
     */
    static String domainType() throws IOException {
        boolean kvm = Files.isWritable(Path.of("/dev/kvm"))
                && VMX_OR_SVM
                        .matcher(Files.readString(Path.of("/proc/cpuinfo")))
                        .find();
        return kvm ? "kvm" : "qemu";
    }

    private void set(String element, String text) {
        xml.getElementsByTagName(element).item(0).setTextContent(text);
    }

    private static Document example() throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Checkout.root().resolve("examples/linux.xml").toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("examples/linux.xml cannot be read", e);
        }
    }
}
