package io.virt4j.cli.moment;

import io.virt4j.cli.CommaList;
import io.virt4j.cli.CommandFailed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word that says several things of a disk or of memory: {@code vda,snapshot=external,file=/images/new.qcow2}. */
public final class Specification {
    private final String word;
    private final List<String> parts;
    private final Map<String, String> values = new HashMap<>();

    private Specification(String word) {
        this.word = word;
        this.parts = CommaList.split(word);
    }

    /** Of a disk, whose name comes first; the other parts have one of the keys, each once. */
    public static Specification ofDisk(String word, String... keys) throws CommandFailed {
        Specification disk = new Specification(word);
        for (String part : disk.parts.subList(1, disk.parts.size())) {
            if (!disk.take(part, keys)) {
                throw new CommandFailed(disk.complaint());
            }
        }
        return disk;
    }

    /** Of memory; an absolute path needs no key before it. */
    public static Specification ofMemory(String word) throws CommandFailed {
        Specification memory = new Specification(word);
        for (String part : memory.parts) {
            boolean path = part.startsWith("/");
            if (!memory.take(path ? "file=" + part : part, "snapshot", "file")) {
                throw new CommandFailed("unable to parse memspec: " + word);
            }
        }
        return memory;
    }

    private boolean take(String part, String... keys) {
        for (String key : keys) {
            if (part.startsWith(key + "=")) {
                return values.putIfAbsent(key, part.substring(key.length() + 1)) == null;
            }
        }
        return false;
    }

    /** The disk's name, which is empty where a comma comes first; null where nothing was said at all. */
    public @Nullable String name() {
        return word.isEmpty() ? null : parts.get(0);
    }

    /** What was said under a key; null if nothing. */
    public @Nullable String get(String key) {
        return values.get(key);
    }

    /** What is said of a disk's word that cannot be used. */
    public String complaint() {
        return "unable to parse diskspec: " + word;
    }
}
