package io.virt4j.kvm.machine;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.sys.Mapping;
import io.virt4j.kvm.vm.MemorySlot;
import io.virt4j.kvm.vm.SlotFlag;
import io.virt4j.kvm.vm.VirtualMachine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file with all of a machine: a head, a document that says how the machine is made, the state of processors and devices,
 * and from a page's start on the memory, whose zero pages are holes. The memory is not read to restore it but mapped, so
 * that the file has to stay as it is while the machine runs.
 */
public final class Snapshot {
    /** {@code VIRT4JVM}. */
    private static final long MAGIC = 0x56495254344a564dL;

    private static final int VERSION = 1;
    private static final int PAGE = 4096;
    private static final int CHUNK = 1 << 20;
    private static final int MOST_PIECES = 64;

    private final Path file;
    private final String document;
    private final byte[] state;
    private final List<Piece> pieces;
    private final long memoryStart;

    private record Piece(long address, long length, boolean readOnly) {}

    private Snapshot(Path file, String document, byte[] state, List<Piece> pieces, long memoryStart) {
        this.file = file;
        this.document = document;
        this.state = state;
        this.pieces = pieces;
        this.memoryStart = memoryStart;
    }

    /**
     * Reads all but the memory.
     *
     * @throws VirtException if the file cannot be read, or is no snapshot of this version, or is cut short
     */
    public static Snapshot open(Path file) {
        try (FileChannel channel = FileChannel.open(file);
                DataInputStream in = new DataInputStream(Channels.newInputStream(channel))) {
            if (in.readLong() != MAGIC) {
                throw new IOException("it is none");
            }
            int version = in.readInt();
            if (version != VERSION) {
                throw new IOException("its version is " + version + ", and this program reads " + VERSION);
            }
            String document = new String(Blocks.read(in), StandardCharsets.UTF_8);
            byte[] state = Blocks.read(in);
            List<Piece> pieces = pieces(in);
            long start = aligned(channel.position());
            long length = pieces.stream().mapToLong(Piece::length).reduce(0, Math::addExact);
            if (channel.size() - start < length) {
                throw new IOException("it is cut short");
            }
            return new Snapshot(file, document, state, pieces, start);
        } catch (IOException | ArithmeticException e) {
            throw new VirtException(
                    ErrorCode.OPERATION_FAILED, "cannot read a machine from '" + file + "': " + e.getMessage(), e);
        }
    }

    private static List<Piece> pieces(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 1 || count > MOST_PIECES) {
            throw new IOException(count + " pieces of memory");
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Piece piece = new Piece(in.readLong(), in.readLong(), in.readBoolean());
            if (piece.length <= 0 || piece.length % PAGE != 0 || piece.address < 0 || piece.address % PAGE != 0) {
                throw new IOException("a piece of memory of " + piece.length + " bytes at " + piece.address);
            }
            pieces.add(piece);
        }
        return pieces;
    }

    /** How the machine is made, in the words of who saved it. */
    public String document() {
        return document;
    }

    /** What {@link #write} was given. */
    DataInputStream state() {
        return new DataInputStream(new ByteArrayInputStream(state));
    }

    /** Gives a machine its memory, as it was saved. */
    void addMemory(VirtualMachine machine) {
        long start = memoryStart;
        for (Piece piece : pieces) {
            Mapping mapping = Mapping.ofFile(file, start, piece.length, "guest memory");
            Set<SlotFlag> flags = piece.readOnly ? Set.of(SlotFlag.READ_ONLY) : Set.of();
            machine.addMemory(piece.address, mapping, flags);
            start += piece.length;
        }
    }

    /** Writes a file, which has its name only when all of it is there. */
    static void write(Path file, String document, MachineState state, List<MemorySlot> memory) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                writeHead(channel, document, state, memory);
                writeMemory(channel, memory);
                channel.force(false);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(unfinished);
            throw new VirtException(
                    ErrorCode.OPERATION_FAILED, "cannot save a machine to '" + file + "': " + e.getMessage(), e);
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // It has no name that anybody would take it by.
        }
    }

    private static void writeHead(FileChannel channel, String document, MachineState state, List<MemorySlot> memory)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        state.save(new DataOutputStream(bytes));
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(head);
        out.writeLong(MAGIC);
        out.writeInt(VERSION);
        Blocks.write(out, document.getBytes(StandardCharsets.UTF_8));
        Blocks.write(out, bytes.toByteArray());
        out.writeInt(memory.size());
        for (MemorySlot slot : memory) {
            out.writeLong(slot.guestAddress());
            out.writeLong(slot.length());
            out.writeBoolean(slot.isReadOnly());
        }
        writeAll(channel, ByteBuffer.wrap(head.toByteArray()), 0);
        channel.position(aligned(head.size()));
    }

    private static void writeMemory(FileChannel channel, List<MemorySlot> memory) throws IOException {
        long start = channel.position();
        for (MemorySlot slot : memory) {
            for (long offset = 0; offset < slot.length(); offset += CHUNK) {
                int size = (int) Math.min(CHUNK, slot.length() - offset);
                long position = start + offset;
                slot.mapping().access(offset, size, part -> {
                    writePages(channel, part, position);
                    return part;
                });
            }
            start += slot.length();
        }
        if (channel.size() < start) {
            writeAll(channel, ByteBuffer.allocate(1), start - 1);
        }
    }

    private static void writePages(FileChannel channel, ByteBuffer pages, long position) throws IOException {
        int first = 0;
        for (int at = 0; at <= pages.capacity(); at += PAGE) {
            boolean end = at == pages.capacity() || isZero(pages, at);
            if (end) {
                if (at > first) {
                    writeAll(channel, pages.slice(first, at - first), position + first);
                }
                first = at + PAGE;
            }
        }
    }

    private static boolean isZero(ByteBuffer pages, int page) {
        for (int at = page; at < page + PAGE; at += Long.BYTES) {
            if (pages.getLong(at) != 0) {
                return false;
            }
        }
        return true;
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private static long aligned(long position) {
        return (position + PAGE - 1) & -PAGE;
    }
}
