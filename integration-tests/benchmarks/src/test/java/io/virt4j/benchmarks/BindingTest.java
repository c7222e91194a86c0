package io.virt4j.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.xml.domain.DomainXml;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured does what it says. */
final class BindingTest {
    @Test
    void theDocumentIsAGoodDomainOf150Lines() throws IOException {
        byte[] document = Binding.document();

        assertThat(new String(document, UTF_8).lines()).hasSize(150);
        assertThat(DomainXml.parse(document).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "jaxb", "dom"})
    void writesWhatItRead(String name) throws Exception {
        Binding binding = Binding.of(name);
        byte[] document = Binding.document();

        byte[] written = binding.write(binding.read(document));

        assertThat(DomainXml.parse(written).differences(DomainXml.parse(document)))
                .isEmpty();
    }
}
