package io.virt4j.integration.cli;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Commands on standard input: the greeting, the prompts, the echo and the end. */
final class ScriptCases {
    private static final String LONG =
            IntStream.range(67, 73).mapToObj(ScriptCases::echo).collect(Collectors.joining()) + echo(200) + "uri\n";

    private ScriptCases() {}

    private static String echo(int length) {
        return "echo " + "abcdefghijklmnop".repeat(20).substring(0, length - "echo ".length()) + "\n";
    }

    static Stream<Comparison> all() {
        return Stream.of(
                Comparison.ofScript("nothing", ""),
                Comparison.ofScript("a last line without an end", "uri\n\n  \nlist"),
                Comparison.ofScript("line ends of other systems", "uri\r\nlist --all\r\nuri\rdomstate test\r\r\n"),
                Comparison.ofScript(
                        "a NUL, and what is no ASCII", "ur\0i\necho \u00e9 \u65e5\ndomstate \ud83d\ude00\n"),
                Comparison.ofScript("lines that are too long for a terminal of which nothing is known", LONG)
                        .environment("TERM", "dumb"),
                Comparison.of("the same, with another prompt", "-rc", "test:///default")
                        .input(LONG)
                        .environment("TERM", ""),
                Comparison.ofScript("no number of lines to be kept", "uri").environment("VIRSH_HISTSIZE", "x"),
                Comparison.ofScript("too many lines to be kept", "uri").environment("VIRSH_HISTSIZE", "500001"),
                Comparison.ofScript("an end in the middle", "uri\nnosuch\nquit; uri\nuri\n"),
                Comparison.ofScript("errors in the middle", """
                        domstate nosuch; domstate test; domstate nosuch
                        suspend test
                        suspend test
                        console test
                        resume test
                        define nosuch.xml
                        exit
                        """),
                Comparison.ofScript("other hosts", """
                        connect --readonly
                        suspend test
                        connect
                        suspend test
                        connect test:///default --readonly
                        resume test
                        connect --name nosuch:///
                        uri
                        domstate test
                        connect test:///nosuch.xml
                        list
                        connect test:///default
                        list
                        """),
                Comparison.of("quietly", "-q", "-c", "test:///default").input("uri\nnosuch\nlist --all\nexit\n"),
                Comparison.of("reading only", "-rc", "test:///default")
                        .input("suspend test\nconnect test:///default\nsuspend test\n"),
                Comparison.of("timed", "--timing", "-c", "test:///default")
                        .input("uri\nnosuch\n\nuri; domstate nosuch\n"),
                Comparison.of("a host that is not there", "-c", "nosuch:///").input("uri\n"),
                Comparison.of("a host that is not there, in the environment")
                        .environment("VIRSH_DEFAULT_CONNECT_URI", "nosuch:///")
                        .input("echo a\nuri\nuri\nconnect test:///default\nuri\n"));
    }
}
