package io.virt4j.cli.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import picocli.CommandLine.Option;

/**
 * An option of the program itself, as the class annotated for the program declares it.
 *
 * @param names with their dashes; a short one stands first
 * @param label what its value is called; empty if it takes none
 * @param optionalValue whether the value may be left out
 */
record GlobalOption(List<String> names, String label, boolean optionalValue, String description) {

    static List<GlobalOption> read(TypeElement program) {
        List<GlobalOption> options = new ArrayList<>();
        for (var field : ElementFilter.fieldsIn(program.getEnclosedElements())) {
            Option option = field.getAnnotation(Option.class);
            if (option != null) {
                options.add(new GlobalOption(
                        List.of(option.names()),
                        option.paramLabel(),
                        option.arity().startsWith("0"),
                        String.join(" ", option.description())));
            }
        }
        return options;
    }

    boolean takesValue() {
        return !label.isEmpty();
    }
}
