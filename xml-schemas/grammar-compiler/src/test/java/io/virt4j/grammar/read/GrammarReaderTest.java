package io.virt4j.grammar.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.virt4j.grammar.GrammarException;
import io.virt4j.grammar.shape.AttributeShape;
import io.virt4j.grammar.shape.ChildShape;
import io.virt4j.grammar.shape.ElementShape;
import io.virt4j.grammar.shape.EnumerationShape;
import io.virt4j.grammar.shape.JavaName;
import io.virt4j.grammar.shape.ModelShape;
import io.virt4j.grammar.shape.Occurs;
import io.virt4j.grammar.shape.TextShape;
import io.virt4j.grammar.shape.ValueType;
import io.virt4j.grammar.shape.ValueType.Basic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GrammarReaderTest {
    @TempDir
    private Path directory;

    @Test
    void takesNamesAndCommentsFromDefinitions() throws IOException {
        ModelShape model = read("""
                start = house
                ## A house.
                house = element house { room, element garden { attribute size { text } } }
                ## A room of
                ## the house.
                room = element chamber { attribute door { text } }
                """);

        assertThat(model.elements()).extracting(ElementShape::root).containsExactly(true, false, false);
        assertThat(model.elements())
                .extracting(element -> element.type().simple(), ElementShape::doc)
                .containsExactly(
                        tuple("House", "A house."), tuple("Room", "A room of the house."), tuple("HouseGarden", ""));
    }

    @Test
    void countsHowOftenSomethingMayStand() throws IOException {
        ElementShape house = read("""
                start = element house {
                  attribute a { text }, attribute b { text }?,
                  (once & optional? & many* & some+ & (left | right) & twice & twice & (both | (both, other)))
                }
                once = element once { attribute x { text } }
                optional = element optional { attribute x { text } }
                many = element many { attribute x { text } }
                some = element some { attribute x { text } }
                left = element left { attribute x { text } }
                right = element right { attribute x { text } }
                twice = element twice { attribute x { text } }
                both = element both { attribute x { text } }
                other = element other { attribute x { text } }
                """).element(named("House"));

        assertThat(house.attributes()).extracting(AttributeShape::required).containsExactly(true, false);
        assertThat(house.children())
                .extracting(ChildShape::accessor, ChildShape::occurs)
                .containsExactly(
                        tuple("once", Occurs.ONCE),
                        tuple("optional", Occurs.OPTIONAL),
                        tuple("manies", Occurs.MANY),
                        tuple("somes", Occurs.AT_LEAST_ONCE),
                        tuple("left", Occurs.OPTIONAL),
                        tuple("right", Occurs.OPTIONAL),
                        tuple("twices", Occurs.AT_LEAST_ONCE),
                        tuple("both", Occurs.ONCE),
                        tuple("other", Occurs.OPTIONAL));
    }

    @Test
    void mergesTheFormsOfAnElement() throws IOException {
        ModelShape model = read("""
                start = element disk {
                  (attribute type { "file" }, element source { attribute file { text } })
                  | (attribute type { "block" }, element source { attribute dev { text }, attribute file { text }? })
                }
                """);

        assertThat(model.element(named("Disk")).attributes())
                .extracting(AttributeShape::accessor, AttributeShape::required)
                .containsExactly(tuple("type", true));
        assertThat(model.element(named("DiskSource")).attributes())
                .extracting(AttributeShape::accessor, AttributeShape::required)
                .containsExactly(tuple("dev", false), tuple("file", false));
    }

    @Test
    void keepsARepeatedChoiceInOrder() throws IOException {
        ElementShape devices = read("""
                namespace v = "urn:virt4j:grammar"
                start = [ v:items = "Device" ] element devices { emulator? & device* }
                device = disk | serial
                emulator = element emulator { text }
                disk = element disk { empty }
                serial = element serial { attribute type { text } }
                """).element(named("Devices"));

        assertThat(devices.items()).isEqualTo(named("Device"));
        assertThat(devices.children())
                .extracting(ChildShape::accessor, ChildShape::content)
                .containsExactly(
                        tuple("emulator", named("Emulator")),
                        tuple("disks", named("Disk")),
                        tuple("serials", named("Serial")));
    }

    @Test
    void readsWhatTextMeans() throws IOException {
        ModelShape model = read("""
                namespace v = "urn:virt4j:grammar"
                start = element a {
                  attribute label { text }, attribute port { xsd:int }, attribute size64 { xsd:unsignedLong },
                  attribute yes { "yes" | "no" }, attribute on { onOff }, attribute hex { hex }, attribute either { hex | "any" },
                  attribute colour { colour }, attribute inline { "x" | "y" },
                  (element flag { empty } & element id { [ v:type = "uuid" ] text }
                   & [ v:show = "value" ] element size { attribute unit { text }?, amount })
                }
                onOff = "on" | "off"
                [ v:type = "integer" ] hex = xsd:string { pattern = "0x[0-9a-f]+" }
                [ v:type = "memory" ] amount = text
                ## A colour.
                colour = "red" | ## As grass.
                  "green"
                """);
        var colour = new EnumerationShape(
                named("Colour"),
                "A colour.",
                List.of(
                        new EnumerationShape.Word("red", "RED", ""),
                        new EnumerationShape.Word("green", "GREEN", "As grass.")));

        assertThat(model.element(named("A")).attributes())
                .extracting(AttributeShape::type)
                .containsExactly(
                        Basic.TEXT,
                        Basic.INTEGER,
                        Basic.LONG,
                        Basic.YES_NO,
                        Basic.ON_OFF,
                        Basic.INTEGER,
                        Basic.TEXT,
                        new ValueType.Enumerated(colour),
                        Basic.TEXT);
        assertThat(model.enumerations()).containsExactly(colour);
        assertThat(model.element(named("A")).children())
                .extracting(ChildShape::value, ChildShape::content)
                .containsExactly(
                        tuple(Basic.PRESENCE, null), tuple(Basic.UUID, null), tuple(Basic.MEMORY, named("ASize")));
    }

    @Test
    void takesTheNamesThatAreNoted() throws IOException {
        ModelShape model = read("""
                namespace v = "urn:virt4j:grammar"
                start = [ v:class = "DomainXml" ] element domain {
                  [ v:accessor = "byDefault" ] attribute default { text },
                  element vcpu { attribute x { text }, [ v:accessor = "count" ] xsd:int }
                }
                """);

        assertThat(model.elements()).extracting(ElementShape::type).contains(named("DomainXml"));
        assertThat(model.element(named("DomainXml")).attributes())
                .extracting(AttributeShape::accessor)
                .containsExactly("byDefault");
        assertThat(model.element(named("DomainXmlVcpu")).text())
                .extracting(Objects::requireNonNull)
                .extracting(TextShape::accessor)
                .isEqualTo("count");
    }

    @Test
    void givesElementsThatHoldTheSameOneClass() throws IOException {
        ModelShape model = read("""
                namespace v = "urn:virt4j:grammar"
                start = element machine {
                  ## A fan.
                  element fan { state }, element light { state }, element key { attribute state { "on" | "off" } }
                }
                ## Something to switch.
                [ v:shared = "Toggle" v:show = "value" ] state = attribute state { "on" | "off" }
                """);

        assertThat(model.elements())
                .extracting(ElementShape::type)
                .containsExactly(named("Machine"), named("Toggle"), named("MachineKey"));
        assertThat(model.element(named("Toggle")))
                .extracting(ElementShape::name, ElementShape::doc)
                .containsExactly(new QName("toggle"), "Something to switch.");
        assertThat(model.element(named("Machine")).children())
                .extracting(ChildShape::doc, ChildShape::content, ChildShape::value)
                .containsExactly(
                        tuple("A fan.", named("Toggle"), Basic.ON_OFF),
                        tuple("Something to switch.", named("Toggle"), Basic.ON_OFF),
                        tuple("", named("MachineKey"), null));
    }

    @Test
    void takesTheConstantsThatAreNoted() throws IOException {
        EnumerationShape versions = read("""
                namespace v = "urn:virt4j:grammar"
                start = element a { attribute version { version } }
                version = [ v:constant = "V2" ] "2" | "two-and-half"
                """).enumerations().get(0);

        assertThat(versions.words())
                .extracting(EnumerationShape.Word::value, EnumerationShape.Word::constant)
                .containsExactly(tuple("2", "V2"), tuple("two-and-half", "TWO_AND_HALF"));
    }

    @Test
    void followsElementsThatHoldThemselves() throws IOException {
        ElementShape image = read("""
                start = image
                image = element image { attribute file { text }, image? }
                """).element(named("Image"));

        assertThat(image.children()).extracting(ChildShape::content).containsExactly(named("Image"));
    }

    @Test
    void keepsNamespaces() throws IOException {
        ElementShape a = read("""
                namespace q = "urn:q"
                start = element a { attribute q:b { text }, element q:c { attribute d { text } }, anyElement* }
                anyElement = element * { text }
                """).element(named("A"));

        assertThat(a.attributes()).extracting(AttributeShape::name).containsExactly(new QName("urn:q", "b"));
        assertThat(a.children()).extracting(ChildShape::name).containsExactly(new QName("urn:q", "c"));
    }

    @Test
    void includesOtherGrammarsAndOverridesTheirDefinitions() throws IOException {
        Files.writeString(directory.resolve("common.rnc"), """
                place = element place { attribute x { text } }
                extra = element extra { attribute old { text } }
                """);
        ModelShape model = read("""
                start = element a { place, extra }
                include "common.rnc" { extra = element extra { attribute new { text } } }
                """.replace("attribute new", "attribute young"));

        assertThat(model.element(named("Extra")).attributes())
                .extracting(AttributeShape::accessor)
                .containsExactly("young");
        assertThat(model.element(named("Place")).attributes()).hasSize(1);
    }

    @Test
    void givesEachFolderAPackage() throws IOException {
        Files.createDirectories(directory.resolve("parts"));
        Files.writeString(directory.resolve("parts/wheel.rnc"), """
                wheel = element wheel { attribute colour { colour } }
                colour = "red" | "green"
                """);
        ModelShape model = read("""
                include "parts/wheel.rnc"
                start = element car { wheel* }
                """);

        var wheel = new JavaName("parts", "Wheel");
        assertThat(model.elements()).extracting(ElementShape::type).containsExactly(named("Car"), wheel);
        assertThat(model.enumerations())
                .extracting(EnumerationShape::type)
                .containsExactly(new JavaName("parts", "Colour"));
    }

    @Test
    void startsWithEachOfSeveralDocuments() throws IOException {
        ModelShape model = read("""
                namespace v = "urn:virt4j:grammar"
                start = inner | outer
                inner = [ v:class = "Inner" ] element part { attribute a { text } }
                outer = element outer { [ v:class = "OuterPart" ] element part { attribute b { text } } }
                """);

        assertThat(model.elements())
                .extracting(ElementShape::type, ElementShape::root)
                .containsExactly(
                        tuple(named("Inner"), true), tuple(named("Outer"), true), tuple(named("OuterPart"), false));
    }

    @Test
    void takesAListOfWordsWhereEachFormHasOne() throws IOException {
        ModelShape model = read("""
                namespace v = "urn:virt4j:grammar"
                start = element a {
                  ([ v:type = "kind" ] attribute type { "file" }, attribute path { text })
                  | ([ v:type = "kind" ] attribute type { "block" }, attribute device { text })
                }
                kind = "file" | "block"
                """);

        assertThat(model.element(named("A")).attributes().get(0).type())
                .isEqualTo(new ValueType.Enumerated(model.enumerations().get(0)));
    }

    @Test
    void refusesAGrammarThatCannotBecomeClasses() {
        refuses("start = element a {", "syntax");
        refuses("start = b", "b");
        refuses("start = element a { attribute b { text } }\nstart = element c { text }", "start");
        refuses(
                "start = element a { attribute b { text }, element b { text } }",
                "A cannot have two methods b; note another name with v:accessor");
        refuses("start = element a { attribute native { text } }", "A cannot have a method native");
        refuses(
                "start = [ v:items = \"Thing\" ] element a { element b { text }* }",
                "A has v:items, but no repeated choice");
        refuses("start = element a { [ v:type = \"colour\" ] attribute b { \"red\" } }", "colour is not defined");
        refuses(
                "start = element a { attribute version { version } }\nversion = \"2\" | \"3\"",
                "\"2\" is no name in Java; note one with v:constant");
        refuses(
                "start = element a { [ v:show = \"value\" ] element b { attribute c { text }, attribute d { text } } }",
                "v:show is for elements with a text or one attribute");
        refuses(
                "start = element a { b, element x { c } }\nb = element b { attribute x { text } }\n"
                        + "c = element c { [ v:class = \"B\" ] element d { attribute y { text } } }",
                "two elements become the class B");
    }

    private static JavaName named(String simple) {
        return new JavaName("", simple);
    }

    private void refuses(String grammar, String problem) {
        assertThatExceptionOfType(GrammarException.class)
                .isThrownBy(() -> read("namespace v = \"urn:virt4j:grammar\"\n" + grammar))
                .withMessageContaining("test.rnc")
                .withMessageContaining(problem);
    }

    private ModelShape read(String grammar) throws IOException {
        return GrammarReader.read(Files.writeString(directory.resolve("test.rnc"), grammar));
    }
}
