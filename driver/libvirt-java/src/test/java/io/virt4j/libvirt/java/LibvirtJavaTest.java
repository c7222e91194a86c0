package io.virt4j.libvirt.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.libvirt.Connect;

class LibvirtJavaTest {
    private static final String URI = "test:///default";
    private static final String XML =
            "<domain type='test'><name>web1</name><memory>2048</memory><os><type>hvm</type></os></domain>";

    @BeforeAll
    static void needsLibvirt() {
        assumeThatCode(() -> Connection.open(URI).close()).doesNotThrowAnyException();
    }

    @Test
    void wrapsAConnectionThatSurvivesTheOneItCameFrom() throws Exception {
        Connect theirs = new Connect(URI);
        try (Connection ours = LibvirtJava.wrap(theirs)) {
            // An object of libvirt-java's that is not freed holds the native connection, until it is finalized.
            theirs.domainDefineXML(XML).free();
            theirs.close();

            assertThat(ours.domainByName("web1").isPersistent()).isTrue();
        }
    }

    @Test
    void unwrapsAConnectionThatSurvivesTheOneItCameFrom() throws Exception {
        Connection ours = Connection.open(URI);
        Connect theirs = ours.unwrap(Connect.class);
        ours.defineDomain(XmlText.of(XML));
        ours.close();

        org.libvirt.Domain domain = theirs.domainLookupByName("web1");
        assertThat(domain.getName()).isEqualTo("web1");
        domain.free();
        assertThat(theirs.close()).as("references that are left").isZero();
    }

    @Test
    void movesDomainsBothWays() throws Exception {
        try (Connection ours = Connection.open(URI)) {
            Connect theirs = LibvirtJava.unwrap(ours);
            Domain domain = ours.domainByName("test");

            org.libvirt.Domain moved = LibvirtJava.unwrap(theirs, domain);
            moved.suspend();

            assertThat(LibvirtJava.wrap(ours, moved).state()).isEqualTo(domain.state());
            moved.free();
            theirs.close();
        }
    }

    @Test
    void refusesAConnectionThatIsClosed() throws Exception {
        Connect theirs = new Connect(URI);
        theirs.close();

        assertThatThrownBy(() -> LibvirtJava.wrap(theirs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void hasNoOtherViews() {
        try (Connection ours = Connection.open(URI)) {
            assertThatThrownBy(() -> ours.unwrap(String.class)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
