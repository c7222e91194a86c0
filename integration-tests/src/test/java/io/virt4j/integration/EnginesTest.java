package io.virt4j.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Engine;
import io.virt4j.Engines;
import io.virt4j.Plan;
import io.virt4j.Plan.Ruling;
import io.virt4j.VirtException;
import io.virt4j.testing.Checkout;
import io.virt4j.xml.XmlNode;
import io.virt4j.xml.domain.DomainXml;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnginesTest {
    private static final DomainXml HELLO = example("hello.xml");
    private static final DomainXml LINUX = example("linux.xml");

    @Test
    void prefersTheDirectEngineForWhatItHonours() {
        assertThat(Engines.choose(HELLO).name()).isEqualTo("kvm");
    }

    @Test
    void takesLibvirtForTheRest() {
        assertThat(Engines.choose(LINUX).name()).isEqualTo("libvirt");
    }

    @Test
    void refusesAnEngineThatDoesNotHonourAllWithEachPartAndItsLine() {
        assertThatThrownBy(() -> Engines.choose(LINUX, "kvm"))
                .isInstanceOf(VirtException.class)
                .hasMessageContainingAll("line 9: domain/@type: ", "line 23: domain/devices/controller: ");
    }

    @Test
    void refusesAnEngineThatIsNotThere() {
        assertThatThrownBy(() -> Engines.choose(HELLO, "xen"))
                .isInstanceOf(VirtException.class)
                .hasMessageContainingAll("'xen'", "kvm, libvirt");
    }

    @Test
    void everyEngineRulesOnEveryElement() {
        for (Engine engine : Engines.installed()) {
            Plan plan = engine.plan(LINUX);

            assertThat(plan.verdicts())
                    .as(engine.name())
                    .extracting(Plan.Verdict::path)
                    .containsAll(paths(LINUX.tree()).toList());
        }
    }

    @Test
    void seesWhatAProgramAddedToADocument() {
        DomainXml changed = example("hello.xml");
        changed.description("for people");
        changed.addOther(XmlNode.parse("<newer xmlns='urn:example'/>"));

        assertThat(Engines.named("kvm").plan(changed).verdicts())
                .anySatisfy(v -> {
                    assertThat(v.path()).isEqualTo("domain/description");
                    assertThat(v.ruling()).isEqualTo(Ruling.IGNORED);
                })
                .anySatisfy(v -> {
                    assertThat(v.path()).endsWith("newer");
                    assertThat(v.ruling()).isEqualTo(Ruling.REFUSED);
                });
    }

    private static Stream<String> paths(XmlNode element) {
        return Stream.concat(
                Stream.of(element.path()), element.elements().stream().flatMap(EnginesTest::paths));
    }

    private static DomainXml example(String name) {
        return DomainXml.parse(Checkout.root().resolve("examples").resolve(name));
    }
}
