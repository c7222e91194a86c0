package io.virt4j.libvirt;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.libvirt.call.Library;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** libvirt's own test driver: a host in this process, made anew when its last connection closes. */
final class TestDriver implements BeforeAllCallback {
    static final String URI = "test:///default";
    static final String XML =
            "<domain type='test'><name>web1</name><memory>2048</memory><os><type>hvm</type></os></domain>";

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeThat(libvirtProblem()).as("libvirt's client library").isEmpty();
    }

    static Connection open() {
        return Connection.open(URI);
    }

    private static String libvirtProblem() {
        try {
            Library.load();
            return "";
        } catch (VirtException e) {
            return e.getMessage();
        }
    }
}
