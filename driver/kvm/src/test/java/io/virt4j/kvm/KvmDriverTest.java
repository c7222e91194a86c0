package io.virt4j.kvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.Engines;
import io.virt4j.VirtException;
import io.virt4j.xml.domain.DomainXml;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KvmDriverTest {
    @Test
    void isTheEngineThatIsChosenForTheExample() {
        DomainXml hello = DomainXml.parse(Path.of("../../examples/hello.xml"));

        assertThat(Engines.choose(hello).name()).isEqualTo("kvm");
    }

    @Test
    void takesItsOwnSchemeAlone() {
        KvmDriver driver = new KvmDriver();

        assertThat(driver.handles("kvm:///embed")).isTrue();
        assertThat(driver.handles("qemu:///system")).isFalse();
        assertThat(driver.handles(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kvm:///system", "kvm:///session", "kvm://host/embed", "kvm:"})
    void saysWhereGuestsRun(String uri) {
        assertThatThrownBy(() -> Connection.open(uri))
                .isInstanceOf(VirtException.class)
                .hasMessage("cannot connect to " + uri
                        + ": this version runs guests only at kvm:///embed, inside the calling program");
    }
}
