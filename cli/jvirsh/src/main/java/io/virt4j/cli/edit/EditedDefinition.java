package io.virt4j.cli.edit;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.xml.XmlText;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The definition of an object of the host.
 *
 * @param kind what messages call such objects
 * @param name of the object
 * @param definition reads it from the host
 * @param redefinition gives the host another one and returns the name in that
 */
public record EditedDefinition(
        String kind, String name, Supplier<String> definition, Function<XmlText, String> redefinition)
        implements EditedDocument {
    @Override
    public String xml() {
        return definition.get();
    }

    @Override
    public String unchanged() {
        return kind + " " + name + " XML configuration not changed.\n";
    }

    @Override
    public String define(XmlText changed) {
        return kind + " " + redefinition.apply(changed) + " XML configuration edited.\n";
    }

    /** The inactive document, or, from a host that tells no difference, the only one there is. */
    public static String inactive(Supplier<String> inactive, Supplier<String> only) {
        try {
            return inactive.get();
        } catch (VirtException e) {
            if (!e.code().equals(ErrorCode.INVALID_ARG)) {
                throw e;
            }
            return only.get();
        }
    }
}
