package io.virt4j.cli.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedLineTest {
    @Test
    void endsWithTheWordThatIsBeingTyped() {
        assertThat(TypedLine.of("")).isEqualTo(new TypedLine(List.of(), "", 0));
        assertThat(TypedLine.of("  dom")).isEqualTo(new TypedLine(List.of(), "dom", 2));
        assertThat(TypedLine.of("dominfo ")).isEqualTo(new TypedLine(List.of("dominfo"), "", 8));
        assertThat(TypedLine.of("dominfo --domain te"))
                .isEqualTo(new TypedLine(List.of("dominfo", "--domain"), "te", 17));
    }

    @Test
    void isOfTheLastCommand() {
        assertThat(TypedLine.of("list --all; domid ; dominfo t")).isEqualTo(new TypedLine(List.of("dominfo"), "t", 28));
        assertThat(TypedLine.of("list;")).isEqualTo(new TypedLine(List.of(), "", 5));
    }

    @Test
    void takesQuotesForWhatTheyMean() {
        assertThat(TypedLine.of("dominfo \"a b")).isEqualTo(new TypedLine(List.of("dominfo"), "a b", 8));
        assertThat(TypedLine.of("dominfo 'a; b")).isEqualTo(new TypedLine(List.of("dominfo"), "a; b", 8));
        assertThat(TypedLine.of("dominfo a\\ b")).isEqualTo(new TypedLine(List.of("dominfo"), "a b", 8));
        assertThat(TypedLine.of("desc 'a b' \"c d\" e"))
                .isEqualTo(new TypedLine(List.of("desc", "a b", "c d"), "e", 17));
        assertThat(TypedLine.of("dominfo a\\")).isEqualTo(new TypedLine(List.of("dominfo"), "a", 8));
    }

    @Test
    void isNothingInAComment() {
        assertThat(TypedLine.of("list # dom")).isNull();
    }
}
