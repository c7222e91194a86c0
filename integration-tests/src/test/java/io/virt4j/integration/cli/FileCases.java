package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** Documents that cannot be had or are no domains. */
final class FileCases {
    private FileCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                Comparison.ofCommands("files that cannot be read", """
                                define nosuch.xml; create nosuch.xml; define ''; create ''; define file/; screenshot test file/; define .; create /; define /dev/null
                                define file/below; define nosuch/below; define %s; define --file nosuch; create nosuch --pass-fds x
                                """.formatted("x".repeat(300)))
                        .file("file", ""),
                Comparison.ofCommands("documents that are no domains", """
                                define empty; create empty; define text; define cut; define noname; create noname; define noname --validate
                                define network; define kvm; define emptyname; define slash; define memory; list --all; define entity
                                """)
                        .file("empty", "")
                        .file("text", "This is not XML.\n")
                        .file("cut", "<domain type='test'>\n  <name>cut</name>\n  <mem")
                        .file("noname", "<domain type='test'><memory>4096</memory><os><type>hvm</type></os></domain>")
                        .file("network", "<network><name>n</name></network>")
                        .file("kvm", Domains.test("kvm", 1).replace("'test'", "'kvm'"))
                        .file("emptyname", Domains.test("", 1))
                        .file("slash", Domains.test("a/b", 1))
                        .file("memory", Domains.test("m", 1).replace(">64<", ">-64<"))
                        .file(
                                "entity",
                                "<!DOCTYPE domain [<!ENTITY x SYSTEM '/etc/hostname'>]>" + Domains.test("a&x;", 9)),
                Comparison.ofCommands("documents in other encodings, and a file that changes a domain", """
                                define bom; define crlf; define unknown; list --all
                                define other; define changed; dominfo bom; define changed; define renamed; list --all --title
                                """)
                        .file("bom", "\ufeff" + Domains.test("bom", 3))
                        .file("crlf", Domains.test("crlf", 4).replace("\n", "\r\n"))
                        .file("unknown", "<?xml version='1.0' encoding='x-nosuch'?>" + Domains.test("unknown", 5))
                        .file("other", Domains.test("bom", 6))
                        .file("changed", Domains.test("bom", 3).replace(">64<", ">128<"))
                        .file("renamed", Domains.test("renamed", 3)),
                Comparison.of("a file that is not there", "-c", "test:///default", "define", "nosuch.xml"),
                Comparison.of("a file whose name has a blank", "-c", "test:///default", "define", "a b.xml")
                        .domain("a b.xml", "blank"),
                Comparison.of(
                                "a file whose name is a command line",
                                "-c",
                                "test:///default",
                                "create",
                                "--file",
                                "-; list")
                        .domain("-; list", "strange"));
    }
}
