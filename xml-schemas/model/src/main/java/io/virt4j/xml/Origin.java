package io.virt4j.xml;

import org.jspecify.annotations.Nullable;

/** What a tree was read from; all of its nodes share it. */
final class Origin {
    private final @Nullable String document;
    private volatile boolean outdated;

    Origin(@Nullable String document) {
        this.document = document;
    }

    /** What the document is called in messages; null where it has no name. */
    @Nullable
    String document() {
        return document;
    }

    /** Whether the objects that were made of the tree say something else by now. */
    boolean isOutdated() {
        return outdated;
    }

    void outdate() {
        outdated = true;
    }
}
