package io.virt4j.cli;

import java.util.Comparator;

/** The order of names in virsh's lists: by code points, where the letters of ASCII alone have a case. */
public enum NameOrder implements Comparator<String> {
    /** There is no other. */
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            char mine = lowerCase(one.charAt(i));
            char its = lowerCase(other.charAt(i));
            if (mine != its) {
                // Half of a code point beyond U+FFFF comes after all whole ones.
                boolean alike = Character.isSurrogate(mine) == Character.isSurrogate(its);
                return alike ? mine - its : Character.isSurrogate(mine) ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }

    private static char lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
