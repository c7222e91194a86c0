package io.virt4j.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.virt4j.xml.domain.Disk;
import io.virt4j.xml.domain.DiskBackingStore;
import jakarta.xml.bind.JAXBContext;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as deep as may be, on a thread with half of the usual stack. */
final class DeepDocumentTest {
    private static final int STACK_BYTES = 512 * 1024;
    private static final int LEVELS = Limits.DEPTH - 1;

    /** Known elements, unknown elements, and known ones of which there are too many. */
    @ParameterizedTest
    @ValueSource(strings = {"<backingStore>", "<unknown>", "<q:unknown xmlns:q='urn:q'>", "<driver/><driver>"})
    void canBeWalkedInEveryWay(String level) throws Exception {
        String name = level.replaceAll(".*<([a-z:A-Z]+)[^<]*", "$1");
        String text = "<disk>" + level.repeat(LEVELS) + "x" + ("</" + name + ">").repeat(LEVELS) + "</disk>";

        onASmallStack(() -> {
            Disk disk = Disk.parse(text);
            assertThat(Disk.parse(disk.toXml())).isEqualTo(disk).hasSameHashCodeAs(disk);
            assertThat(disk.differences(Disk.parse(text))).isEmpty();
            assertThat(disk.faults()).isNotEmpty();
            assertThat(disk.node().copy().saysTheSameAs(disk.node())).isTrue();
            assertThat(disk.node().text()).isEmpty();
            return disk;
        });
    }

    @Test
    void canBeReadAndWrittenByJaxb() throws Exception {
        int levels = 90; // The parser that JAXB takes stops at 100 on newer JDKs.
        String text = "<disk>" + "<backingStore>".repeat(levels) + "</backingStore>".repeat(levels) + "</disk>";
        JAXBContext context = JAXBContext.newInstance(Disk.class);

        onASmallStack(() -> {
            var disk = (Disk) context.createUnmarshaller().unmarshal(new StringReader(text));
            var written = new StringWriter();
            context.createMarshaller().marshal(disk, written);
            assertThat(Disk.parse(written.toString())).isEqualTo(Disk.parse(text));
            return disk;
        });
    }

    @Test
    void isNotWrittenDeeperThanItCanBeRead() {
        var store = new DiskBackingStore();
        for (int i = 0; i < LEVELS; i++) {
            store = new DiskBackingStore().backingStore(store);
        }
        Disk disk = new Disk().backingStore(store);

        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(disk::toXml)
                .withMessage("elements are nested deeper than 256");
    }

    private static <T> void onASmallStack(Callable<T> task) throws Exception {
        var result = new FutureTask<>(task);
        var thread = new Thread(null, result, "small stack", STACK_BYTES);
        thread.start();
        thread.join();
        result.get();
    }
}
