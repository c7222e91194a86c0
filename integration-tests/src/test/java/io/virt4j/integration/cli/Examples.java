package io.virt4j.integration.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The domains in the directory examples. */
final class Examples {
    private Examples() {}

    static Path hello() throws IOException {
        return Checkout.root().resolve("examples/hello.xml").toRealPath();
    }

    static Path linux() throws IOException {
        return Checkout.root().resolve("examples/linux.xml").toRealPath();
    }

    /** The document of the guest that says hello, from anywhere. */
    static String helloXml() throws IOException {
        return Files.readString(hello())
                .replace("hello.bin", hello().resolveSibling("hello.bin").toString());
    }

    /** The same, emulated by QEMU. */
    static String helloXmlForQemu() throws IOException {
        return helloXml().replace("'kvm'", "'qemu'");
    }

    /** Skips a test that runs a guest on this machine's KVM where there is none. */
    static void needKvm() {
        assumeTrue(Files.isWritable(Path.of("/dev/kvm")), "needs /dev/kvm, and the right to use it");
    }
}
