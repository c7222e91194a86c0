package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.Numbers;
import io.virt4j.parameter.ParameterType;
import io.virt4j.parameter.Parameters;

/** A parameter's value as the user wrote it, read as its type asks for it. (virTypedParameterAssignFromStr) */
final class TypedText {
    private static final long UNSIGNED_INT = 0xffff_ffffL;

    private TypedText() {}

    static Parameters.Value parse(String name, ParameterType type, String text) throws CommandFailed {
        try {
            return new Parameters.Value(name, type, value(type, text));
        } catch (NumberFormatException e) {
            String invalid = "invalid argument: Invalid value for field '" + name + "'";
            throw new CommandFailed(
                    switch (type) {
                        case INT -> invalid + ": expected int";
                        case UINT -> invalid + ": expected unsigned int";
                        case LLONG -> invalid + ": expected long long";
                        case ULLONG -> invalid + ": expected unsigned long long";
                        case DOUBLE -> invalid + ": expected double";
                        case BOOLEAN, STRING -> "invalid argument: Invalid boolean value for field '" + name + "'";
                    });
        }
    }

    private static Object value(ParameterType type, String text) {
        return switch (type) {
            case INT -> Numbers.parse(text);
            case UINT -> unsignedInt(Numbers.parseLong(text));
            case LLONG -> Numbers.parseLong(text);
            case ULLONG -> text.indexOf('-') < 0 ? Numbers.parseUnsigned(text) : Numbers.parseLong(text);
            case DOUBLE -> Double.parseDouble(text);
            case BOOLEAN -> truth(text);
            case STRING -> text;
        };
    }

    /** A negative number counts from 2^32 down. */
    private static long unsignedInt(long number) {
        if (number > UNSIGNED_INT || number < -UNSIGNED_INT) {
            throw new NumberFormatException();
        }
        return number & UNSIGNED_INT;
    }

    private static boolean truth(String text) {
        if (text.equals("0") || text.equals("1")) {
            return text.equals("1");
        }
        throw new NumberFormatException();
    }
}
