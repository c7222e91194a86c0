package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** How words become commands, and what is said where they do not. */
final class DialectCases {
    private DialectCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                Comparison.ofScript("lines that are no commands", """
                        nosuch
                        LIST
                        --all
                        list --nosuch
                        list --al
                        list --all=yes
                        list --all --all
                        list -all
                        list - --all
                        list all
                        list -- --all
                        list --name= --all
                        domstate
                        domstate --domain
                        domstate --domain --reason
                        domstate --domain=
                        domstate --domain=test --domain=test
                        domstate test --domain test
                        domstate test test
                        domstate test --reason=1
                        domstate test --reason --reason
                        domstate --reason
                        domstate --domain -- test
                        domstate -- --domain
                        shutdown
                        shutdown --mode
                        shutdown test --mode acpi acpi
                        console
                        define
                        create --paused
                        connect a b
                        connect --name
                        uri x
                        version --daemon --daemon
                        echo --shell=1 a
                        echo --string
                        quit now
                        uri; nosuch; uri
                        uri; domstate; domstate test
                        echo "open
                        echo 'open
                        echo open\\
                        echo "open\\"
                        domstate "test
                        """),
                Comparison.ofScript("options that look like none", """
                        list ---all
                        list --=all
                        list --\u00e4
                        """),
                Comparison.ofScript("words and what holds them together", """
                        echo a  b\s
                           echo   'a  b' "c  d" e\\ f
                        echo '' "" a''b "a"'b'c
                        echo 'a"b' "a'b" a\\'b "a\\"b" 'a\\b' "a\\b" a\\\\b
                        echo a;echo b ;echo c; ; ;echo d;
                        echo a \\; echo b; echo 'a;b' "c;d"
                        echo a # b; echo c
                        echo a#b '#' \\#; echo "# c"
                        # echo a
                           # echo a
                        ;
                        ; ;
                        "echo" 'a' ; e"ch"o b
                        ec\\ho c
                        echo -- --xml; echo -- -- a; echo - -x --1
                        echo $HOME `id` * ~ {a,b} !! %d %s \\n \\t
                        \\#comment that is escaped
                        '#comment' that is quoted
                        """),
                Comparison.ofCommands("comments up to the ends of their lines", """
                        # echo a; echo b
                        echo c # d; echo e
                        #
                        echo f;# g \\
                        echo h #
                        # i"""),
                Comparison.ofCommands("lines that go on behind their ends", """
                        echo a \\
                          b\\
                        c "d\\
                        e" 'f\\
                        g' \\
                        # h
                        \\
                        \\
                        ec\\
                        ho i \\
                        """),
                Comparison.ofCommands("echo's options", """
                        echo --shell 'a b' '' plain "it's" a/b=c,d.e:f@g%h+i '$x' '~'; echo --xml '<a b="c">' "d'e" '&amp;'
                        echo --split a,b,,c ',' '' d; echo --err a b; echo; echo --xml; echo --shell; echo a --shell 'b c'
                        echo --shell --xml a; echo --xml --split a; echo --split --shell a; echo --string a b; echo --string=a --string b
                        """),
                Comparison.ofScript("names of echo's words that its help does not tell", """
                        echo --hi; echo --str a; echo --hi b --str=c --string d e
                        echo --hi --hi --xml '<'
                        echo --hi=x
                        echo --hi=
                        echo --str
                        echo --str --hi
                        echo --hello
                        echo --st
                        echo --h
                        """),
                Comparison.of(
                        "words of an argument vector",
                        "-c",
                        "test:///default",
                        "echo",
                        "a b",
                        "",
                        ";",
                        "#",
                        "'",
                        "\\",
                        "--xml",
                        "<"),
                Comparison.of("a comment for a command", "-c", "test:///default", "# list", "--nosuch"),
                Comparison.of(
                        "a command with its options in one word", "-c", "test:///default", "list --all", "--name"),
                Comparison.of(
                        "an argument vector has no end of options for the program",
                        "-c",
                        "test:///default",
                        "domstate",
                        "--",
                        "test",
                        "--reason"),
                Comparison.of("an option without its value", "-c", "test:///default", "domstate", "--domain"),
                Comparison.of("commands of which one is none", "-c", "test:///default", "list; nosuch; list"),
                Comparison.of("several options missing", "create"),
                Comparison.of("failures in the middle", "-c", "test:///default", "domstate nosuch; domstate test"),
                Comparison.of("a failure at the end", "-c", "test:///default", "domstate test; domstate nosuch"),
                Comparison.of("an end in the middle", "-c", "test:///default", "domstate nosuch; quit; list"),
                Comparison.of("exit is quit", "-c", "test:///default", "uri; exit; nosuchdomain")
                        .input("uri"),
                Comparison.of("an empty word", ""),
                Comparison.of("a blank word", " "),
                Comparison.of("separators alone", "-c", "test:///default", ";\n; #"),
                Comparison.of("an empty word and more", "", "list"));
    }
}
