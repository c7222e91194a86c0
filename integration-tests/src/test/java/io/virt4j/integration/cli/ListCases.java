package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** All options of {@code list}, on a host with domains in several states. */
final class ListCases {
    private static final String DOMAINS = "define a.xml; define b.xml; create c.xml; start Second; suspend Second; ";

    private static final String LISTS = """
            list; list --all; list --inactive; list --all --inactive; list --transient; list --persistent
            list --all --transient; list --all --persistent; list --transient --persistent
            list --with-snapshot; list --without-snapshot; list --with-checkpoint; list --without-checkpoint
            list --all --without-snapshot --without-checkpoint
            list --state-running; list --state-paused; list --state-shutoff; list --state-other
            list --all --state-running; list --state-paused --state-shutoff; list --all --state-shutoff --state-paused
            list --autostart; list --no-autostart; list --all --no-autostart --autostart
            list --with-managed-save; list --without-managed-save; list --all --with-managed-save
            list --uuid; list --name; list --id; list --table; list --managed-save; list --title; list --all --title --managed-save
            list --uuid --name; list --name --id --all; list --all --name --uuid --id; list --inactive --id
            list --table --name; list --id --table; list --all --table --title; list --name --title
            """;

    private ListCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                host("list's options", "-c", "test:///default", DOMAINS + LISTS),
                host("list's options, quietly", "-q", "-c", "test:///default", DOMAINS + LISTS),
                host("list in the C locale", "-c", "test:///default", "define a.xml; list --all --title")
                        .environment("LC_ALL", "C"),
                Comparison.ofCommands("a table with UUIDs", "list --table --uuid; list --uuid --title --table"),
                Comparison.ofCommands(
                        "nothing to list",
                        "destroy test; list; list --name; undefine test; list --all; list --all --uuid"),
                Comparison.of("nothing to list, quietly", "-qc", "test:///default", "destroy test; list; list --id"));
    }

    private static Comparison host(String name, String... arguments) {
        return Comparison.of(name, arguments)
                .domain("a.xml", "first caf\u00e9")
                .domain("b.xml", "Second")
                .domain("c.xml", "a third");
    }
}
