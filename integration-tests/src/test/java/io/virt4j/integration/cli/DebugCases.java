package io.virt4j.integration.cli;

import java.util.Arrays;
import java.util.stream.Stream;

/** What is told to whoever asks what is being done, and what is kept in a file. */
final class DebugCases {
    private static final String URI = "test:///default";
    private static final String LOG = "log";

    /** virsh tells of some at one level, and of others at another. */
    private static final String LOOKUPS = """
            net-info default; net-port-dumpxml default x; pool-info default-pool; vol-info v; vol-info v --pool default-pool; vol-pool v
            secret-dumpxml x; iface-mac eth1; nwfilter-dumpxml x; nwfilter-binding-dumpxml x; nodedev-info computer; snapshot-info test x; domstats 1 --state
            """;

    private DebugCases() {}

    static Stream<Comparison> all() {
        return Stream.of(levels(), logs(), environments()).flatMap(cases -> cases);
    }

    private static Stream<Comparison> levels() {
        return Stream.of(
                given("-d0", "-c", URI, """
                        list --all --name; echo --hi 'a '; domstate test --reason; dominfo 1; domuuid test; domname nosuch
                        domstate 6695eb01-f6a4-8304-79aa-97f2502e193f; domid 1; domstate +1; domstate -- -1; domstate ''
                        shutdown nosuch --mode telepathy; undefine test --tpm --keep-tpm; undefine test; start test
                        connect --readonly; connect nosuch:///; uri; # nothing
                        """),
                given("-d1", "-c", URI, "dominfo test; domstate 1"),
                given("-d0", "-c", URI, LOOKUPS),
                given("-d1", "-c", URI, LOOKUPS),
                given("-d2", "-c", URI, "dominfo test"),
                given("-d0", "-c", URI, "domstate test --nosuch; list"),
                given("-d0", "-c", URI, "list --help=x"),
                given("-d0", "-c", URI, "echo", "a", "--xml", "b"),
                given("-d0", "-c", URI, ""),
                given("-d0", "-c", URI, " "),
                given("-qd0", "-tc", URI, "uri"),
                given("-d0", "-k0", "-c", URI, "uri"),
                given("-d0", "-k1", "-c", URI, "uri"),
                given("-d0", "-c", "nosuch:///", "uri"),
                given("-d0", "-c", URI).input("uri\nnosuch\ndomstate test\n"),
                given("-d5", "-d-1", "-d", " 0", "-c", URI, "uri"),
                given("--debug=0", "--de", "4", "-c", URI, "uri"),
                given("-d", "1x", "uri"),
                given("--debug=", "uri"),
                given("-d"),
                given("--debug"));
    }

    private static Stream<Comparison> logs() {
        return Stream.of(
                given("-l", LOG, "-c", URI, "domstate nosuch; list; shutdown test --mode acpi"),
                given("-l", LOG, "-d0", "-c", URI, "echo 'a\nb\n\n'; dominfo test; domstate nosuch"),
                given("-d0", "--log=" + LOG, "-qc", URI, "uri; nosuch"),
                given("-d9", "-l", LOG, "-d7", "-x"),
                given("-x", "-l", LOG),
                given("-l", LOG, "-c", "nosuch:///", "uri"),
                given("-l", LOG, "-c", URI).input("nosuch\nuri"),
                given("-l", LOG, "-c", URI, "domstate nosuch").file(LOG, "a line of before\n"),
                given("-l", "other", "-l", LOG, "-c", URI, "domstate nosuch"),
                given("-l", LOG, "-l", "nosuch/log", "-c", URI, "domstate nosuch"),
                given("-l", ".", "uri"),
                given("-l", "", "uri"),
                given("-l", LOG + "/", "uri"),
                given("-d1", "-l", LOG, "-c", URI, "uri; console nosuch"),
                given("-d1", "-l", LOG, "-c", "xen:///session", "uri"),
                given("-l", "/dev/full", "-c", URI, "domstate nosuch; domstate nosuch"),
                given("-l"),
                given("--log"));
    }

    private static Stream<Comparison> environments() {
        return Stream.of(
                given("-c", URI, "domstate test; nosuch").environment("VIRSH_DEBUG", "0"),
                given("-d4", "-c", URI, "domstate test").environment("VIRSH_DEBUG", "0"),
                given("-d3", "-c", URI, "domstate test").environment("VIRSH_DEBUG", "0"),
                given("-c", URI, "domstate test").environment("VIRSH_DEBUG", "x"),
                given("-c", URI, "nosuch").environment("VIRSH_DEBUG", "5"),
                given("-c", URI, "uri; console nosuch").environment("VIRSH_DEBUG", "5"),
                given("-c", URI).input("uri\nconsole nosuch\n").environment("VIRSH_DEBUG", "5"),
                given("-d1", "-c", URI, "uri").environment("VIRSH_DEBUG", ""),
                given("-v").environment("VIRSH_DEBUG", "-1").environment("VIRSH_LOG_FILE", LOG),
                given("-c", URI, "domstate nosuch").environment("VIRSH_LOG_FILE", LOG),
                given("-c", URI, "-l", "other", "domstate nosuch").environment("VIRSH_LOG_FILE", LOG),
                given("-c", URI, "domstate nosuch")
                        .environment("VIRSH_LOG_FILE", LOG)
                        .environment("VIRSH_DEBUG", "x"),
                given("-v").environment("VIRSH_LOG_FILE", "nosuch/log"),
                given("-c", URI, "domstate nosuch").environment("VIRSH_LOG_FILE", ""));
    }

    private static Comparison given(String... arguments) {
        return Comparison.of(Arrays.toString(arguments), arguments).log(LOG);
    }
}
