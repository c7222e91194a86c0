package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** Commands about the life of domains, and what they say when it is not so. */
final class LifecycleCases {
    private LifecycleCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                Comparison.ofCommands("a life from definition to oblivion", """
                                define web.xml
                                domstate --reason web; list --all; domid web
                                start web
                                domstate web --reason; list; domid web; domname 2; domuuid web
                                suspend web; domstate --reason --domain web
                                resume web; domstate --reason web
                                shutdown web; domstate --reason web
                                start --paused web
                                start web
                                destroy web; domstate --reason web
                                undefine web; list --all; domstate web
                                """).domain("web.xml", "web"),
                Comparison.ofCommands("a life that leaves nothing behind", """
                                create web.xml; list --all; dominfo web; dumpxml web
                                undefine web
                                create web.xml
                                define web.xml; dominfo web
                                destroy web; list --all
                                undefine --domain web
                                create --file web.xml --autodestroy; create web.xml --paused; domstate --reason web
                                """).domain("web.xml", "web"),
                Comparison.ofCommands("what the state of the domain does not allow", """
                        start test; resume test; suspend test; suspend test; resume test; shutdown test
                        shutdown test; destroy test; suspend test; resume test; console test; dominfo test
                        start test; domstate test
                        """),
                Comparison.ofCommands("options that the test driver does not know", """
                        destroy test --graceful; destroy test --remove-logs
                        start test --force-boot; start test --bypass-cache; start test --reset-nvram
                        destroy test
                        start test --force-boot; domstate test; destroy test; start test --autodestroy
                        shutdown test --mode acpi; shutdown test --mode acpi,agent,initctl,signal,paravirt
                        dumpxml test --migratable; console test --safe; console test --force --devname serial0
                        start test --pass-fds 1; destroy test; start test --pass-fds 0; start test --pass-fds ''
                        """),
                Comparison.ofCommands("modes, descriptors and names that are none", """
                        shutdown test --mode ''; shutdown nosuch --mode ''; shutdown test --mode acpi,,agent
                        shutdown test --mode telepathy; shutdown nosuch --mode telepathy
                        start nosuch --pass-fds x; console nosuch --devname ''; console test --devname ''
                        destroy test; start test --pass-fds x; start test --pass-fds 1,; start test --pass-fds 1,-2
                        domstate ''; start ''; domid ''; console ''; undefine '' --nvram --keep-nvram
                        """),
                Comparison.ofCommands("undefine's options", """
                        undefine test --nvram --keep-nvram; undefine test --keep-tpm --tpm; undefine nosuch --tpm --keep-tpm
                        undefine test --nvram; undefine test --keep-nvram; dominfo test
                        undefine test --managed-save --snapshots-metadata --checkpoints-metadata; dominfo test
                        destroy test; undefine test; list --all
                        """),
                Comparison.ofCommands("the ways to name a domain", """
                        domstate test; domstate 1; domstate +1; domstate 01; domstate ' 1'; domstate "\t1"; domstate 6695eb01-f6a4-8304-79aa-97f2502e193f
                        domstate 6695EB01-F6A4-8304-79AA-97F2502E193F; domstate 6695eb01f6a4830479aa97f2502e193f
                        domstate 0x1; domstate -1; domstate -- -1; domstate '1 '; domstate 1.0; domstate TEST; domstate 2
                        domstate 4294967297; domstate 99999999999999999999; domstate \u0661; domstate '\u20031'
                        domid test; domid 1; domid 6695eb01-f6a4-8304-79aa-97f2502e193f
                        domname test; domname 1; domname 6695eb01-f6a4-8304-79aa-97f2502e193f
                        domuuid test; domuuid 1; domuuid 6695eb01-f6a4-8304-79aa-97f2502e193f
                        start 1; start test; start 6695eb01-f6a4-8304-79aa-97f2502e193f
                        """),
                Comparison.ofCommands("a domain whose name is a number", """
                                define one.xml; define uuid.xml; start uuid
                                domstate 1; domname 1; domid 1; domuuid 1; domname 2; domuuid 2; start 1; domid 1
                                domstate 6695eb01-f6a4-8304-79aa-97f2502e193f; list --all; destroy 1; list
                                """)
                        .domain("one.xml", "1")
                        .domain("uuid.xml", "uuid"),
                Comparison.ofCommands("names of many scripts", """
                                define blank.xml; define cjk.xml; define emoji.xml; define mark.xml; define quote.xml; define long.xml
                                list --all; list --all --title; list --all --name; list --inactive --id --uuid --name
                                dominfo 'two words'; start 'two words'; domstate "two words"; suspend two\\ words; domid 'two words'
                                dumpxml 日本語; start 日本語; shutdown 日本語; undefine 日本語; domname 日本語; domstate 'é'
                                undefine "it's"; undefine 'it'\\''s'; domuuid it\\'s
                                """)
                        .domain("blank.xml", "two words")
                        .domain("cjk.xml", "日本語")
                        .domain("emoji.xml", "\ud83d\ude00\u231a\ufe0f\u2b50\ud83c\udde9\ud83c\uddea")
                        .domain("mark.xml", "e\u0301\u200b\u00ad\u1100\u1161\u11a8")
                        .domain("quote.xml", "it's")
                        .domain("long.xml", "a-name-that-is-longer-than-all-others-".repeat(5)),
                Comparison.ofCommands(
                                "names that a terminal would obey",
                                "define tab.xml; define delete.xml; define line.xml; define escape.xml; list --all --title; list --all --name")
                        .domain("tab.xml", "a&#9;b&#13;c")
                        .domain("delete.xml", "a\u007fb\u0085c")
                        .domain("line.xml", "a\u2028b\u2029c")
                        .domain("escape.xml", "a\\x1b\\n\\\\x"),
                Comparison.ofCommands(
                                "the order of names",
                                "define 1.xml; define 2.xml; define 3.xml; define 4.xml; define 5.xml; define 6.xml; define 7.xml; list --all")
                        .domain("1.xml", "b")
                        .domain("2.xml", "B2")
                        .domain("3.xml", "a_")
                        .domain("4.xml", "aZ")
                        .domain("5.xml", "\u00e4a")
                        .domain("6.xml", "\u00c4b")
                        .domain("7.xml", "\u00dc"));
    }
}
