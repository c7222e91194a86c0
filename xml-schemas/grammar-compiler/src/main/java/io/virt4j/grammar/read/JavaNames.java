package io.virt4j.grammar.read;

import java.util.Locale;

/** Names in Java for names in XML. */
final class JavaNames {
    private JavaNames() {}

    /** {@code diskSource} and {@code disk-source} become {@code DiskSource}. */
    static String type(String name) {
        var type = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                type.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return type.toString();
    }

    /** {@code on_poweroff} becomes {@code onPoweroff}. */
    static String member(String name) {
        String type = type(name);
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** {@code virtio-transitional} becomes {@code VIRTIO_TRANSITIONAL}. */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    /** The name of a list of such members. */
    static String plural(String member) {
        if (member.endsWith("y") && !member.matches(".*[aeiou]y")) {
            return member.substring(0, member.length() - 1) + "ies";
        }
        return member.matches(".*(s|x|ch|sh)") ? member + "es" : member + "s";
    }
}
