package io.virt4j.integration.cli;

import java.util.Arrays;
import java.util.stream.Stream;

/** The options before the commands, the environment, and the commands about the connection. */
final class GlobalOptionCases {
    private static final String URI = "test:///default";

    private GlobalOptionCases() {}

    static Stream<Comparison> all() {
        return Stream.of(good(), bad(), hosts()).flatMap(cases -> cases);
    }

    private static Stream<Comparison> good() {
        return Stream.of(
                given("--connect=" + URI, "--quiet", "uri; list"),
                given("-qrc" + URI, "uri; list; destroy test; start test; undefine test"),
                given("--conn", URI, "--read", "-t", "uri; suspend test"),
                given("-c", "nosuch:///", "-c", URI, "--keepalive-i", "0", "-K", "0", "--", "uri"),
                given(
                        "-k5",
                        "--keepalive-count=3",
                        "-e",
                        "^T",
                        "-e",
                        "x",
                        "--escape=^]",
                        "-c",
                        URI,
                        "uri; domstate test"),
                given("-v"),
                given("--vers"),
                given("-qrv", "nosuch"));
    }

    private static Stream<Comparison> bad() {
        return Stream.of(
                given("-x"),
                given("-qx", "uri"),
                given("--nosuch"),
                given("--keepalive", "5", "uri"),
                given("--quiet=1", "uri"),
                given("-c"),
                given("--connect"),
                given("-k", "five", "uri"),
                given("--keepalive-interval=-1", "uri"),
                given("-K", "99999999999", "uri"),
                given("-e", "ab", "uri"),
                given("-e", "^", "uri"),
                given("-e", "\u00e9", "uri"),
                given("--escape=", "uri"),
                given("-"));
    }

    private static Stream<Comparison> hosts() {
        return Stream.of(
                given(
                        "-c",
                        URI,
                        "uri; version; version --daemon; nodeinfo; hostname; connect; uri; dominfo test; dumpxml test"),
                given("-c", URI, "dumpxml test --inactive; dumpxml test --security-info; dumpxml test --update-cpu"),
                given("-c", URI, "suspend test; connect test:///default; domstate test; connect nosuch:///; uri; list"),
                given("-c", "nosuch:///", "uri"),
                given("-c", "nosuch:///", "nosuch"),
                given("-c", "test:///nosuch.xml", "uri; list"),
                given("-c", "nosuch", "uri"),
                given("uri; list").environment("VIRSH_DEFAULT_CONNECT_URI", URI),
                given("uri").environment("LIBVIRT_DEFAULT_URI", URI).environment("VIRSH_DEFAULT_CONNECT_URI", ""),
                given("uri; domstate ''; echo a; connect test:///default; uri")
                        .environment("VIRSH_DEFAULT_CONNECT_URI", "nosuch:///")
                        .environment("LIBVIRT_DEFAULT_URI", URI),
                given("-c", "", "uri").environment("LIBVIRT_DEFAULT_URI", URI));
    }

    private static Comparison given(String... arguments) {
        return Comparison.of(Arrays.toString(arguments), arguments);
    }
}
