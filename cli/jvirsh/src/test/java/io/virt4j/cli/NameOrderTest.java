package io.virt4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    private static final String[] PARTS = {"a", "B", "b", "Z", "_", "0", "\u00e9", "\u00c9", "\uffee", "\ud83d\ude00"};

    @Test
    void isThatOfUtf8BytesWhereAsciiAloneHasNoCase() {
        List<String> names = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = random.nextInt(4); length > 0; length--) {
                name.append(PARTS[random.nextInt(PARTS.length)]);
            }
            names.add(name.toString());
        }
        List<String> expected = new ArrayList<>(names);
        expected.sort(Comparator.comparing(NameOrderTest::bytes, Arrays::compareUnsigned));

        names.sort(NameOrder.INSTANCE);

        assertThat(names).isEqualTo(expected);
    }

    private static byte[] bytes(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 'A' && bytes[i] <= 'Z') {
                bytes[i] = (byte) (bytes[i] + ('a' - 'A'));
            }
        }
        return bytes;
    }
}
