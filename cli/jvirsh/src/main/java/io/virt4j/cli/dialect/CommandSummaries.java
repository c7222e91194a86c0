package io.virt4j.cli.dialect;

import java.util.List;

/**
 * What the commands of a group do.
 *
 * @param commands name and one line of text for each
 */
public record CommandSummaries(String title, String keyword, List<String[]> commands) {
    CommandSummaries(String title, String keyword, String[]... commands) {
        this(title, keyword, List.of(commands));
    }
}
