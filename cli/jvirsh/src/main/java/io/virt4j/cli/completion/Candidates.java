package io.virt4j.cli.completion;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.TypedCommand;
import java.util.stream.Stream;

/**
 * What the value of an option can be.
 *
 * @param inList whether it can be several of them, with commas in between
 */
record Candidates(Source source, boolean inList) {

    /** Where the words come from. */
    @FunctionalInterface
    interface Source {
        /** Finds them; throws where the host does not know them. */
        Stream<String> words(TypedCommand command, Session session) throws CommandFailed;
    }

    static Candidates of(Source source) {
        return new Candidates(source, false);
    }

    static Candidates listOf(Source source) {
        return new Candidates(source, true);
    }

    /** These words, which stand here with blanks in between. */
    static Candidates words(String words) {
        return of((command, session) -> Stream.of(words.split(" ")));
    }

    static Candidates listOfWords(String words) {
        return listOf(words(words).source());
    }
}
