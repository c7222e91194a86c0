package io.virt4j.kvm.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.VirtException;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.OpenFiles;
import io.virt4j.kvm.TestKernel;
import io.virt4j.kvm.boot.BootSource;
import io.virt4j.kvm.boot.MemoryMap;
import io.virt4j.kvm.device.SerialLine;
import io.virt4j.kvm.vm.Kvm;
import io.virt4j.xml.Memory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@NeedsKvm
@Timeout(60)
class SnapshotTest {
    private static final MemoryMap MAP = new MemoryMap(Memory.ofMebibytes(2));
    private static final int MEMORY = 2 << 20;
    private static final String DOCUMENT = "how it is made";

    /** mov dx, 0x3f8; inc al; out dx, al; jmp back */
    private static final String COUNTS = "66 ba f8 03 fe c0 ee eb fb";

    /** Of the file, before the document: magic, version, length. */
    private static final int FIXED = 16;

    private final Random random = new Random(Long.getLong("virt4j.fuzz.seed", 1));
    private final long runs = Long.getLong("virt4j.fuzz.runs", 100);

    @TempDir
    private Path folder;

    private final Kvm kvm = Kvm.open();
    private Path saved;
    private int lastByte;

    @BeforeEach
    void save() throws Exception {
        saved = folder.resolve("saved");
        Output output = new Output();
        try (MicroVm machine = MicroVm.booting(kvm, plan(output))) {
            machine.start(how -> {});
            machine.resume();
            lastByte = output.next();
            machine.save(saved, DOCUMENT);
            machine.stopSaved();
            assertThat(machine.awaitEnd()).isEqualTo(new MachineEnd.Saved());
        }
        while (!output.isEmpty()) {
            lastByte = output.next();
        }
    }

    @AfterEach
    void close() {
        kvm.close();
    }

    @Test
    void bringsTheMachineBackAsOftenAsItIsWanted() throws Exception {
        byte[] before = Files.readAllBytes(saved);
        Snapshot snapshot = Snapshot.open(saved);
        assertThat(snapshot.document()).isEqualTo(DOCUMENT);

        for (int i = 0; i < 3; i++) {
            Output output = new Output();
            try (MicroVm machine = MicroVm.restored(kvm, plan(output), snapshot)) {
                machine.start(how -> {});
                machine.resume();
                assertThat(output.next()).isEqualTo((lastByte + 1) & 0xff);
            }
        }
        assertThat(saved).hasBinaryContent(before);
    }

    @Test
    void refusesWhatIsNone() throws Exception {
        Path file = Files.writeString(folder.resolve("none"), "a text, and not a machine");

        assertThatThrownBy(() -> Snapshot.open(file))
                .isInstanceOf(VirtException.class)
                .hasMessage("cannot read a machine from '" + file + "': it is none");
    }

    @Test
    void refusesAnotherVersion() throws Exception {
        byte[] bytes = Files.readAllBytes(saved);
        bytes[11] = 99;
        Path file = Files.write(folder.resolve("newer"), bytes);

        assertThatThrownBy(() -> Snapshot.open(file))
                .isInstanceOf(VirtException.class)
                .hasMessageEndingWith("its version is 99, and this program reads 1");
    }

    @Test
    void refusesAFileThatIsCutShortWhereverThatIs() throws Exception {
        byte[] bytes = Files.readAllBytes(saved);
        for (int length = 0; length < bytes.length; length += length < 8192 ? 61 : 65_521) {
            Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, length));

            assertThatThrownBy(() -> Snapshot.open(file)).isInstanceOf(VirtException.class);
        }
    }

    /** The system properties are those of the other fuzz tests. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    void whateverItsStateTheMachineIsRefusedOrCanBeEnded() throws Exception {
        byte[] bytes = Files.readAllBytes(saved);
        int head = bytes.length - MEMORY;
        long before = OpenFiles.ofKvm();
        int restored = 0;
        for (long run = 0; run < runs; run++) {
            byte[] bent = bytes.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = FIXED + DOCUMENT.length() + random.nextInt(head - FIXED - DOCUMENT.length());
                if (random.nextBoolean()) {
                    bent[at] = (byte) random.nextInt();
                } else {
                    ByteBuffer.wrap(bent).putInt(Math.min(at, head - 4), random.nextInt(4) - 2);
                }
            }
            Path file = Files.write(folder.resolve("bent"), bent);
            try (MicroVm machine = MicroVm.restored(kvm, plan(new Output()), Snapshot.open(file))) {
                machine.start(how -> {});
                machine.resume();
                restored++;
            } catch (VirtException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("run " + run, e);
            }
        }
        assertThat(restored).isBetween(1, (int) runs - 1);
        assertThat(OpenFiles.ofKvm()).isEqualTo(before);
    }

    private MachinePlan plan(SerialLine line) throws Exception {
        BootSource source = new BootSource(new TestKernel(COUNTS).in(folder), null, "", MAP);
        return new MachinePlan(
                "test", 1, MAP, BootLoader.ofKernel(source), line, null, loop -> List.of(), false, false);
    }

    /** Keeps what the guest sends. */
    private static final class Output implements SerialLine {
        private final LinkedBlockingQueue<Integer> sent = new LinkedBlockingQueue<>();

        @Override
        public void transmit(byte value) {
            sent.add(Byte.toUnsignedInt(value));
        }

        @Override
        public boolean hasReceived() {
            return false;
        }

        @Override
        public int receive() {
            return 0;
        }

        @Override
        public void whenReceived(Runnable told) {}

        boolean isEmpty() {
            return sent.isEmpty();
        }

        int next() throws InterruptedException {
            Integer value = sent.poll(1, TimeUnit.MINUTES);
            assertThat(value).as("the guest's next byte").isNotNull();
            return value;
        }
    }
}
