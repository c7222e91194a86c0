package io.virt4j.grammar.shape;

/** How often something may stand at its place. */
public enum Occurs {
    NEVER(0, 0),
    OPTIONAL(0, 1),
    ONCE(1, 1),
    MANY(0, 2),
    AT_LEAST_ONCE(1, 2);

    private final int least;
    /** 2 stands for any number. */
    private final int most;

    Occurs(int least, int most) {
        this.least = least;
        this.most = most;
    }

    public boolean isRequired() {
        return least > 0;
    }

    public boolean isMany() {
        return most > 1;
    }

    /** One after the other, or mixed with each other. */
    public Occurs and(Occurs other) {
        return of(least + other.least, most + other.most);
    }

    /** Either the one or the other. */
    public Occurs or(Occurs other) {
        return of(Math.min(least, other.least), Math.max(most, other.most));
    }

    /** Any number of times. */
    public Occurs repeated() {
        return of(least, most * 2);
    }

    private static Occurs of(int least, int most) {
        if (most > 1) {
            return least > 0 ? AT_LEAST_ONCE : MANY;
        }
        if (most == 0) {
            return NEVER;
        }
        return least > 0 ? ONCE : OPTIONAL;
    }
}
