package io.virt4j.testing;

import io.virt4j.xml.domain.DomainType;
import io.virt4j.xml.domain.DomainXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The guest of {@code examples/linux.xml}, fitted to the machine that runs the test: kernel, initramfs, acceleration. */
public final class LinuxGuest {
    private static final Pattern VMX_OR_SVM = Pattern.compile("^flags\\s*:.* (vmx|svm)( |$)", Pattern.MULTILINE);

    private LinuxGuest() {}

    /**
     * The guest with busybox alone.
     *
     * @param directory where its initramfs is written
     */
    public static DomainXml in(Path directory) throws IOException {
        LinuxKernel kernel = LinuxKernel.orSkip();
        return of(kernel, Initramfs.busybox(kernel), directory);
    }

    /**
     * The guest with a system of the test's.
     *
     * @param directory where the initramfs is written
     */
    public static DomainXml of(LinuxKernel kernel, Initramfs system, Path directory) throws IOException {
        Path initramfs = directory.resolve("initramfs.gz").toAbsolutePath();
        system.writeTo(initramfs);
        DomainXml xml = DomainXml.parse(Checkout.root().resolve("examples/linux.xml"));
        xml.type(domainType());
        xml.os().kernel(kernel.image().toString()).initrd(initramfs.toString());
        return xml;
    }

    /**
     * How Linux runs here: by KVM, or emulated where only small guests run under KVM. A machine that is a guest itself may
     * have {@code /dev/kvm} without the processor's VMX or SVM behind it.
     */
    private static DomainType domainType() throws IOException {
        boolean kvm = Files.isWritable(Path.of("/dev/kvm"))
                && VMX_OR_SVM
                        .matcher(Files.readString(Path.of("/proc/cpuinfo")))
                        .find();
        return kvm ? DomainType.KVM : DomainType.QEMU;
    }
}
