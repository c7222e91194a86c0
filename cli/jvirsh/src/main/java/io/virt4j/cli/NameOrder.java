package io.virt4j.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** The order of names in virsh's lists: by code points, where the letters of ASCII alone have a case. */
public enum NameOrder implements Comparator<String> {
    /** There is no other. */
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        byte[] bytes = lowerCase(one).getBytes(StandardCharsets.UTF_8);
        return Arrays.compareUnsigned(bytes, lowerCase(other).getBytes(StandardCharsets.UTF_8));
    }

    private static String lowerCase(String name) {
        StringBuilder lower = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return lower.toString();
    }
}
