package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** A host that asks who connects. What the user types comes from standard input, as there is no terminal. */
final class AuthenticationCases {
    private static final String URI = "test://" + Comparison.DIRECTORY + "/host.xml";
    private static final String HOST =
            "<node><auth><user password='hunter2'>alice</user><user>bob</user></auth></node>";

    private AuthenticationCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                given("a name and a password", "-c", URI, "uri").input("alice\nhunter2\n"),
                given("a name alone", "-c", URI, "uri").input("bob\n"),
                given("a name without a line's end", "-c", URI, "uri").input("bob"),
                given("a name, quietly", "-qc", URI, "uri").input("bob\nrest\n"),
                given("a wrong password", "-c", URI, "uri").input("alice\nwrong\n"),
                given("an unknown name", "-c", URI, "uri").input("mallory\n"),
                given("a name with blanks", "-c", URI, "uri").input(" bob \n"),
                given("an empty name", "-c", URI, "uri").input("\n"),
                given("no answer", "-c", URI, "uri"),
                given("a name, for the environment's host", "uri; uri")
                        .environment("VIRSH_DEFAULT_CONNECT_URI", URI)
                        .input("bob\n"),
                given("a name in the middle", "-c", "test:///default", "connect " + URI + "; uri")
                        .input("bob\n"),
                given("a name in the middle of a script", "-c", "test:///default")
                        .input("connect " + URI + "\nbob\n"));
    }

    private static Comparison given(String name, String... arguments) {
        return Comparison.of("authentication: " + name, arguments)
                .withoutTerminal()
                .file("host.xml", HOST);
    }
}
