package io.virt4j.cli;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How objects of a host are found by the words that users have for them: in each of some ways, one after another, for words
 * that it is meant for.
 *
 * @param <T> what is found
 */
public final class Lookup<T> {
    private static final int UUID_LENGTH = 36;

    private final String kind;
    private final String hint;
    private final List<Way<T>> ways;
    private final boolean isDetail;

    /** A way to find an object. */
    private record Way<T>(String name, Predicate<String> isFor, Finder<T> finder) {}

    /** What finds an object by a word. */
    @FunctionalInterface
    public interface Finder<T> {
        /** Throws {@link VirtException} where there is none. */
        T find(Connection host, String word);
    }

    private Lookup(String kind, String hint, List<Way<T>> ways, boolean isDetail) {
        this.kind = kind;
        this.hint = hint;
        this.ways = ways;
        this.isDetail = isDetail;
    }

    /**
     * No way as yet.
     *
     * @param kind what errors call the objects
     */
    public static <T> Lookup<T> of(String kind) {
        return of(kind, "");
    }

    /**
     * No way as yet.
     *
     * @param hint what errors say behind the word
     */
    public static <T> Lookup<T> of(String kind, String hint) {
        return new Lookup<>(kind, hint, List.of(), false);
    }

    /** With one way more, by UUID, which that function of libvirt's reads. */
    public Lookup<T> byUuid(String name, String function, UuidFinder<T> finder) {
        return by(name, word -> word.length() == UUID_LENGTH, (host, word) -> {
            try {
                return finder.find(host, UUID.fromString(word));
            } catch (IllegalArgumentException e) {
                throw new VirtException(ErrorCode.INVALID_ARG, "uuidstr in " + function + " must be a valid UUID", e);
            }
        });
    }

    /** What finds an object by its UUID. */
    @FunctionalInterface
    public interface UuidFinder<T> {
        /** Throws {@link VirtException} where there is none. */
        T find(Connection host, UUID uuid);
    }

    /** With one way more, for all words. */
    public Lookup<T> by(String name, Finder<T> finder) {
        return by(name, word -> true, finder);
    }

    /**
     * With one way more.
     *
     * @param name what whoever debugs a command line reads of it
     */
    public Lookup<T> by(String name, Predicate<String> isFor, Finder<T> finder) {
        List<Way<T>> more = new ArrayList<>(ways);
        more.add(new Way<>(name, isFor, finder));
        return new Lookup<>(kind, hint, List.copyOf(more), isDetail);
    }

    /** The same, but that it looks for a word is told only to those who read details, as virsh does for some kinds. */
    public Lookup<T> asDetail() {
        return new Lookup<>(kind, hint, ways, true);
    }

    /**
     * Looks an object up.
     *
     * @param option the name of the option that the word was given for
     * @throws CommandFailed if none is found, with the host's last answer
     */
    public T find(String option, String word, Session session) throws CommandFailed {
        DialectCommand.refuseEmpty(word, option);
        String[] told = {session.commandName(), ": found option <", option, ">: ", word};
        if (isDetail) {
            session.out().debug(told);
        } else {
            session.out().info(told);
        }
        Connection host = session.connection();
        @Nullable VirtException failure = null;
        for (Way<T> way : ways) {
            if (way.isFor().test(word)) {
                session.out().debug(session.commandName(), ": <", option, "> trying as ", way.name());
                try {
                    return way.finder().find(host, word);
                } catch (VirtException e) {
                    failure = e;
                }
            }
        }
        CommandFailed failed = new CommandFailed("failed to get " + kind + " '" + word + "'" + hint);
        throw failure == null ? failed : failed.and(List.of(failure.getMessage()));
    }
}
