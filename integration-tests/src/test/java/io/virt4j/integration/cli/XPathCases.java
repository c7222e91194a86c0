package io.virt4j.integration.cli;

import java.util.stream.Stream;

/** What {@code dumpxml --xpath} selects, how it is written, and what is said of expressions that are none. */
final class XPathCases {
    /** What a document can hold that is awkward to write back. */
    private static final String METADATA = """
            <metadata>
              <a:app xmlns:a='http://a.example/1' a:kind='é' plain='"&#9;&#10;&lt;é&amp;&gt;' xml:lang='en'>
                <a:deep><a:deeper/> </a:deep><mixed>text &lt;é&gt; <b/> more <i>x</i></mixed>
                <c><![CDATA[<raw> & é]]></c><!-- comment é --><?pi some data?><?pi?><blank>  </blank><x><y/> <z/></x>
              </a:app>
              <b xmlns='http://b.example/2'><inner xmlns:q='http://q' q:r='1'/></b>
            </metadata>
            """;

    private XPathCases() {}

    static Stream<Comparison> all() {
        return Stream.of(
                given("nodes", """
                        //nosuch
                        /
                        .
                        ..
                        name
                        ./name/text()
                        //memory|//os/type
                        //os/type | //name
                        //@unit
                        //@*
                        //*
                        //text()
                        //comment()
                        //processing-instruction()
                        //processing-instruction("pi")
                        //metadata/*/*
                        //*[@plain]/@*
                        //*[local-name()="inner"]
                        //*[count(*) > 2]
                        //*[position() = last()]
                        (//memory)[1]/@unit
                        //memory[@unit = "KiB" and not(@dumpCore)]
                        name[starts-with(., "o") and contains(text(), "d")]
                        //type/ancestor::*
                        /descendant-or-self::node()/type
                        child::name | ./child::node()[2]
                        @type
                        /domain/devices
                        """),
                given("what is no set of nodes", """
                        1
                        -1.5
                        "x"
                        true()
                        count(//name)
                        string(//name)
                        name = "odd"
                        1 + 2 * 3 div 4 mod 5
                        """),
                given("faults", """
                        //[
                        //
                        /domain/
                        //memory[
                        //memory[1
                        //memory[]
                        //memory]
                        memory[1]]
                        a b
                        a and
                        a = = b
                        a ! b
                        or
                        @
                        @1
                        @@x
                        "x
                        //a[b = "c]
                        (name
                        ()
                        name)
                        text(
                        text(1)
                        self::foo()
                        child::
                        foo::x
                        .name
                        ..[1]
                        $
                        $1
                        $x
                        $x:y
                        x:y
                        x:*
                        x:foo()
                        foo()
                        foo(
                        foo(1 2)
                        foo(1,)
                        count()
                        count(1)
                        concat("a")
                        last()
                        position()
                        //\u00e9[
                        //%s[/]
                        """.formatted("a".repeat(120))),
                Comparison.of(
                        "no expression, and what --wrap is without one",
                        "-c",
                        "test:///default",
                        "dumpxml test --xpath ''; dumpxml nosuch --xpath ''; dumpxml nosuch --xpath //[; dumpxml test --wrap"),
                Comparison.of("a fault, quietly", "-qc", "test:///default", "dumpxml test --xpath //["),
                Comparison.of("a fault, with a log", "-l", "log", "-c", "test:///default", "dumpxml test --xpath //[")
                        .log("log"));
    }

    /** Each expression on a line of its own, with and without {@code --wrap}. */
    private static Comparison given(String name, String expressions) {
        StringBuilder commands = new StringBuilder("define odd.xml\n");
        expressions
                .lines()
                .forEach(expression -> commands.append("dumpxml odd --xpath '%s'\n".formatted(expression))
                        .append("dumpxml odd --wrap --xpath '%s'\n".formatted(expression)));
        return Comparison.ofCommands("XPath: " + name, commands.toString())
                .file("odd.xml", Domains.test("odd", 1).replace("<memory", METADATA + "<memory"));
    }
}
