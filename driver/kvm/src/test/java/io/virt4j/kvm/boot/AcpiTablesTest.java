package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import io.virt4j.xml.Memory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AcpiTablesTest {
    private static final List<MmioDevice> TWO =
            List.of(new MmioDevice(0xd0000000L, 4096, 5), new MmioDevice(0xd0001000L, 4096, 20));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void leadsFromTheRootToEachTable(AcpiPower power) {
        Map<String, ByteBuffer> tables = tables(3, TWO, power);

        assertThat(tables.keySet()).contains("XSDT", "FACP", "APIC", "DSDT");
        tables.forEach((name, table) -> {
            if (!name.equals("FACS")) {
                assertThat(sum(table)).as(name).isZero();
            }
            assertThat(table.getInt(4)).as(name).isEqualTo(table.remaining());
        });
    }

    @Test
    void hasARootThatOldGuestsUnderstandToo() {
        ByteBuffer root =
                Pieces.of(AcpiTables.of(1, List.of(), true, AcpiPower.FIXED)).bytesAt(0xe0000);

        assertThat(text(root, 0, 8)).isEqualTo("RSD PTR ");
        assertThat(sum(root)).isZero();
        assertThat(sum(root.limit(20))).isZero();
    }

    @Test
    void namesTheRegistersOfPowerAndReset() {
        ByteBuffer fadt = table("FACP", tables(1, TWO, AcpiPower.FIXED));

        assertThat(fadt.getInt(112) >>> 20 & 1).as("reduced hardware").isZero();
        assertThat(fadt.getInt(64)).isEqualTo(0x604);
        assertThat(fadt.getLong(172 + 4)).isEqualTo(0x604);
        assertThat(fadt.getLong(208 + 4)).isEqualTo(0x608);
        assertThat(fadt.getInt(112) >>> 10 & 1).as("reset register").isEqualTo(1);
        assertThat(fadt.getLong(116 + 4)).isEqualTo(0x64);
        assertThat(fadt.get(128)).isEqualTo((byte) 0xfe);
    }

    @Test
    void namesTheSleepControlOfReducedHardware() {
        Map<String, ByteBuffer> tables = tables(1, TWO, AcpiPower.REDUCED);
        ByteBuffer fadt = table("FACP", tables);

        assertThat(tables).doesNotContainKey("FACS");
        assertThat(fadt.getInt(112) >>> 20 & 1).as("reduced hardware").isEqualTo(1);
        assertThat(fadt.getInt(64)).isZero();
        assertThat(fadt.get(244)).isEqualTo((byte) 1);
        assertThat(fadt.getLong(244 + 4)).isEqualTo(0x605);
    }

    @Test
    void listsProcessorsAndTheIoApic() {
        ByteBuffer madt = table("APIC", tables(3, TWO, AcpiPower.FIXED));

        assertThat(madt.getInt(36)).isEqualTo(0xfee00000);
        List<Integer> processors = new ArrayList<>();
        int at = 44;
        while (at < madt.remaining()) {
            if (madt.get(at) == 0) {
                processors.add((int) madt.get(at + 3));
                assertThat(madt.getInt(at + 4)).isEqualTo(1);
            } else if (madt.get(at) == 1) {
                assertThat(madt.get(at + 2)).isEqualTo((byte) 3);
                assertThat(madt.getInt(at + 4)).isEqualTo(0xfec00000);
            }
            at += madt.get(at + 1);
        }
        assertThat(at).isEqualTo(madt.remaining());
        assertThat(processors).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackByAcpicasDisassembler(AcpiPower power) throws Exception {
        Map<String, ByteBuffer> tables = tables(2, TWO, power);
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            Path file = folder.resolve(table.getKey() + ".aml");
            Files.write(file, table.getValue().array());
            assertThat(disassemble(file)).doesNotContainIgnoringCase("error", "warning", "invalid", "incorrect");
        }

        assertThat(Files.readString(folder.resolve("DSDT.dsl")))
                .contains("Name (_S5", "EisaId (\"PNP0501\")", "Device (V001)", "\"LNRO0005\"")
                .contains("0xD0001000,", "0x00000014,")
                .contains("Interrupt (ResourceConsumer, Edge, ActiveHigh, Exclusive");
    }

    private static String disassemble(Path file) throws Exception {
        try {
            Process iasl = new ProcessBuilder("iasl", "-d", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(iasl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(iasl.waitFor()).as(output).isZero();
            return output;
        } catch (IOException e) {
            return abort("iasl is not installed");
        }
    }

    @Test
    void hasRoomForHundredsOfDevicesAndSaysWhenThereIsNoMore() {
        List<MmioDevice> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(new MmioDevice(0xc0000000L + i * 4096L, 4096, i % 24));
        }
        assertThat(tables(MpTable.MOST_VCPUS, many, AcpiPower.FIXED)).containsKey("XSDT");

        for (int i = 0; i < 1000; i++) {
            many.add(new MmioDevice(0xc0000000L + i * 4096L, 4096, 5));
        }
        assertThatThrownBy(() -> AcpiTables.of(1, many, true, AcpiPower.FIXED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more devices than");
    }

    @Test
    void lieBesideTheMpTable() {
        PlatformTables both = AcpiTables.of(2, TWO, true, AcpiPower.FIXED).and(MpTable.of(2, List.of(20)));

        assertThat(both.rsdp()).isEqualTo(0xe0000);
        Layout layout = new Layout(new MemoryMap(Memory.ofMebibytes(1)));
        both.pieces().forEach(piece -> layout.put("a table", piece.address(), piece.bytes()));
        assertThat(layout.pieces()).hasSameSizeAs(both.pieces());
    }

    @Test
    void knowsLinuxParameterForADevice() {
        assertThat(TWO.get(1).parameter()).isEqualTo("virtio_mmio.device=4096@0xd0001000:20");
    }

    /** By their names, found by the way that guests go. */
    private static Map<String, ByteBuffer> tables(int vcpus, List<MmioDevice> devices, AcpiPower power) {
        PlatformTables all = AcpiTables.of(vcpus, devices, true, power);
        Pieces pieces = Pieces.of(all);
        Map<String, ByteBuffer> tables = new HashMap<>();
        ByteBuffer xsdt = pieces.bytesAt(pieces.bytesAt(all.rsdp()).getLong(24));
        tables.put(text(xsdt, 0, 4), xsdt);
        for (int at = 36; at < xsdt.remaining(); at += 8) {
            ByteBuffer table = pieces.bytesAt(xsdt.getLong(at));
            tables.put(text(table, 0, 4), table);
        }
        ByteBuffer fadt = table("FACP", tables);
        tables.put("DSDT", pieces.bytesAt(fadt.getLong(140)));
        if (fadt.getInt(36) != 0) {
            tables.put("FACS", pieces.bytesAt(fadt.getInt(36)));
        }
        return tables;
    }

    private static ByteBuffer table(String name, Map<String, ByteBuffer> tables) {
        ByteBuffer table = tables.get(name);
        if (table == null) {
            throw new AssertionError("no " + name + " in " + tables.keySet());
        }
        return table;
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        return StandardCharsets.US_ASCII.decode(bytes.slice(at, length)).toString();
    }

    private static byte sum(ByteBuffer bytes) {
        byte sum = 0;
        for (int i = 0; i < bytes.limit(); i++) {
            sum += bytes.get(i);
        }
        return sum;
    }
}
