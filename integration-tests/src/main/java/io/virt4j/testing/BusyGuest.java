package io.virt4j.testing;

import io.virt4j.xml.Memory;
import io.virt4j.xml.domain.CharacterType;
import io.virt4j.xml.domain.Console;
import io.virt4j.xml.domain.DomainType;
import io.virt4j.xml.domain.DomainXml;
import io.virt4j.xml.domain.Os;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * A guest without a system that fills 16 MiB of its memory with numbers over and over, so that moving it takes as long as a
 * test wants. After each round it writes {@link #MARK} on its console.
 */
public final class BusyGuest {
    /** What the guest writes on its console. */
    public static final String MARK = ".";

    private static final int LOAD_ADDRESS = 0x100000;
    private static final int HEADER_BYTES = 32;

    /** For a processor in 32-bit protected mode. */
    private static final String CODE = "bf00002000" // round: mov edi, 0x200000
            + "b900004000" // mov ecx, 0x400000
            + "69db6d4ec641" // next: imul ebx, ebx, 1103515245
            + "81c339300000" // add ebx, 12345
            + "891f" // mov [edi], ebx
            + "83c704" // add edi, 4
            + "e2ed" // loop next
            + "66baf803" // mov dx, 0x3f8, the first serial port
            + "b02e" // mov al, '.'
            + "ee" // out dx, al
            + "ebda"; // jmp round

    private BusyGuest() {}

    /**
     * The guest as a document.
     *
     * @param directory where its program is written; each host that it moves to must see it
     */
    public static DomainXml in(Path directory) throws IOException {
        Path program = Files.write(directory.resolve("busy.bin"), program());
        return DomainXml.machine(DomainType.QEMU, "busy")
                .memory(Memory.ofMebibytes(32))
                .os(Os.hvm("pc").kernel(program.toAbsolutePath().toString()))
                .add(new Console().type(CharacterType.PTY));
    }

    /** The program behind the header that QEMU's loader wants. (Multiboot Specification 0.6.96, 3.1) */
    private static byte[] program() {
        byte[] code = HexFormat.of().parseHex(CODE);
        int magic = 0x1BADB002;
        int addressesAreGiven = 1 << 16;
        return ByteBuffer.allocate(HEADER_BYTES + code.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(magic)
                .putInt(addressesAreGiven)
                .putInt(-(magic + addressesAreGiven))
                .putInt(LOAD_ADDRESS) // of the header
                .putInt(LOAD_ADDRESS) // of the file
                .putInt(0) // the file's end is the end of what is loaded
                .putInt(0) // and nothing behind it is cleared
                .putInt(LOAD_ADDRESS + HEADER_BYTES) // the first instruction
                .put(code)
                .array();
    }
}
