package io.virt4j.libvirt.domain.migration;

import io.virt4j.domain.migration.MigrateParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The parameters of a migration that older functions take as arguments. */
record PlainArguments(
        @Nullable String uri,
        @Nullable String name,
        @Nullable XmlText xml,
        long bandwidth) {
    static PlainArguments of(Parameters parameters) {
        return new PlainArguments(
                parameters.get(MigrateParameters.URI).orElse(null),
                parameters.get(MigrateParameters.DEST_NAME).orElse(null),
                parameters.get(MigrateParameters.DEST_XML).map(XmlText::of).orElse(null),
                parameters.get(MigrateParameters.BANDWIDTH).orElse(0L));
    }

    /** Whether there are no others than these, each once and of its type. */
    static boolean suffice(Parameters parameters, Parameter<?>... known) {
        long found = Arrays.stream(known)
                .filter(parameter -> parameters.all(parameter).size() == 1)
                .count();
        return found == parameters.size();
    }
}
