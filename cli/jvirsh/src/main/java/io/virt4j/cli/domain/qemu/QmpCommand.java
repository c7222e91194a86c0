package io.virt4j.cli.domain.qemu;

import io.virt4j.cli.CommandFailed;
import java.util.List;

/** A command for QEMU's monitor in JSON, of the words that users have for it. */
final class QmpCommand {
    private QmpCommand() {}

    /** The words as they are if they are an object in JSON; else a command of the first one, with the others as its arguments. */
    static String of(List<String> words) throws CommandFailed {
        String whole = String.join(" ", words);
        if (isObject(whole)) {
            return whole;
        }
        String command = "{\"execute\":" + Json.quote(words.get(0));
        List<String> others = words.subList(1, words.size());
        return others.isEmpty() ? command + "}" : command + ",\"arguments\":" + arguments(others) + "}";
    }

    private static String arguments(List<String> words) throws CommandFailed {
        String whole = String.join(" ", words);
        if (isObject(whole)) {
            return whole;
        }
        try {
            return Json.parse("{" + String.join(",", words) + "}").compact();
        } catch (Json.Malformed e) {
            throw new CommandFailed("failed to wrap arguments '" + whole + "' into a QMP command wrapper", e.reason());
        }
    }

    private static boolean isObject(String text) {
        try {
            return Json.parse(text).isObject();
        } catch (Json.Malformed e) {
            return false;
        }
    }
}
