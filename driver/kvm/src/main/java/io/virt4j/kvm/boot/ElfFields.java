package io.virt4j.kvm.boot;

import java.nio.ByteBuffer;

/**
 * Where the fields of ELF's headers are, in bytes: of the file header, and from a program header's start. (linux/elf.h,
 * struct elf32_hdr, elf64_hdr, elf32_phdr, elf64_phdr)
 *
 * @param wide whether addresses, offsets and sizes have 64 bits
 * @param headerSize of the file header
 * @param entry e_entry
 * @param tableOffset e_phoff
 * @param tableCount e_phnum, behind e_phentsize
 * @param segmentSize of a program header
 * @param fileOffset p_offset
 * @param physicalAddress p_paddr
 * @param fileSize p_filesz
 * @param memorySize p_memsz
 */
record ElfFields(
        boolean wide,
        int headerSize,
        int entry,
        int tableOffset,
        int tableCount,
        int segmentSize,
        int fileOffset,
        int physicalAddress,
        int fileSize,
        int memorySize) {
    static final ElfFields OF_32 = new ElfFields(false, 52, 24, 28, 44, 32, 4, 12, 16, 20);
    static final ElfFields OF_64 = new ElfFields(true, 64, 24, 32, 56, 56, 8, 24, 32, 40);

    /** An address, offset or size. */
    long address(ByteBuffer file, int at) {
        return wide ? file.getLong(at) : Bytes.unsignedInt(file, at);
    }
}
