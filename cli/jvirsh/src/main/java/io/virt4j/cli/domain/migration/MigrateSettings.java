package io.virt4j.cli.domain.migration;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The parameters of a migration as they are collected from options; those that were not given are null, and left out. */
final class MigrateSettings {
    private Parameters parameters = Parameters.none();

    Parameters parameters() {
        return parameters;
    }

    MigrateSettings with(Parameter<String> parameter, String option, @Nullable String text) throws CommandFailed {
        refuseEmpty(option, text);
        if (text != null) {
            parameters = parameters.with(parameter, text);
        }
        return this;
    }

    /** With words that have commas between them. */
    MigrateSettings withList(Parameter<String> parameter, String option, @Nullable String list) throws CommandFailed {
        refuseEmpty(option, list);
        if (list != null) {
            for (String word : list.split(",", -1)) {
                parameters = parameters.with(parameter, word);
            }
        }
        return this;
    }

    /** With what is in a file. */
    MigrateSettings withFile(Parameter<String> parameter, String option, @Nullable String file) throws CommandFailed {
        refuseEmpty(option, file);
        if (file != null) {
            try {
                byte[] text = InputFile.readXml(file).bytes();
                parameters = parameters.with(parameter, new String(text, StandardCharsets.UTF_8));
            } catch (CommandFailed e) {
                throw e.after("cannot read file '" + file + "'");
            }
        }
        return this;
    }

    MigrateSettings withInt(Parameter<Integer> parameter, @Nullable NumberWord number) throws CommandFailed {
        if (number != null) {
            parameters = parameters.with(parameter, number.toInt());
        }
        return this;
    }

    MigrateSettings withLong(Parameter<Long> parameter, @Nullable NumberWord number) throws CommandFailed {
        if (number != null) {
            parameters = parameters.with(parameter, number.toUnsigned());
        }
        return this;
    }

    private static void refuseEmpty(String option, @Nullable String text) throws CommandFailed {
        if (text != null && text.isEmpty()) {
            throw new CommandFailed("Failed to get option '" + option + "': Option argument is empty");
        }
    }
}
