package io.virt4j.kvm.virtio.block;

import static io.virt4j.kvm.virtio.block.BlockLayout.*;

import io.virt4j.kvm.sys.Iovecs;
import io.virt4j.kvm.sys.Linux;
import io.virt4j.kvm.virtio.queue.Chain;
import io.virt4j.kvm.virtio.queue.ChainHandler;
import io.virt4j.kvm.virtio.queue.DriverFault;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The answers to a disk's requests. Each is checked against the disk's size first; what fails is told to the driver in
 * the request's last byte. (virtio 1.2, 5.2.6)
 */
final class BlockRequests implements ChainHandler {
    /** How many ranges one discard may name. */
    static final int MOST_RANGES = 16;

    private final DiskFile file;
    private final ByteBuffer id;
    private final Iovecs pieces;
    private boolean writeThrough;

    BlockRequests(DiskFile file, String serial, int mostPieces) {
        this.file = file;
        this.id = ByteBuffer.wrap(Arrays.copyOf(serial.getBytes(StandardCharsets.UTF_8), ID_SIZE));
        this.pieces = new Iovecs(mostPieces);
    }

    /** Whether a write is on the disk when it is answered: for a driver that cannot flush. */
    void writeThrough(boolean now) {
        writeThrough = now;
    }

    @Override
    public int handle(Chain request) throws DriverFault {
        if (request.readable() < HEADER_SIZE || request.writable() < STATUS_SIZE) {
            throw new DriverFault("a disk's request without a header or a place for its answer");
        }
        int room = request.writable() - STATUS_SIZE;
        int data = request.readable() - HEADER_SIZE;
        long sector = request.readLong(HEADER_SECTOR);
        int written = 0;
        int answer;
        switch (request.readInt(HEADER_TYPE)) {
            case IN -> {
                answer = read(request, sector, room);
                written = answer == OK ? room : 0;
            }
            case OUT -> answer = write(request, sector, data);
            case FLUSH_REQUEST -> answer = answer(file.sync());
            case GET_ID -> {
                written = Math.min(room, ID_SIZE);
                request.write(0, id.position(0), written);
                answer = OK;
            }
            case DISCARD_REQUEST -> answer = clear(request, data, true);
            case WRITE_ZEROES_REQUEST -> answer = clear(request, data, false);
            default -> answer = UNSUPPORTED;
        }
        request.writeByte(room, answer);
        // What is written counts from the start; where there is a gap before the answer, only what is before it.
        return written == room ? room + STATUS_SIZE : written;
    }

    private int read(Chain request, long sector, int length) {
        if (!file.has(sector, length)) {
            return IO_ERROR;
        }
        pieces.clear();
        request.addWritable(0, length, pieces);
        return file.read(pieces, sector) == length ? OK : IO_ERROR;
    }

    private int write(Chain request, long sector, int length) {
        if (file.isReadOnly() || !file.has(sector, length)) {
            return IO_ERROR;
        }
        pieces.clear();
        request.addReadable(HEADER_SIZE, length, pieces);
        if (file.write(pieces, sector) != length) {
            return IO_ERROR;
        }
        return writeThrough ? answer(file.sync()) : OK;
    }

    /** Nothing is cleared where one of the ranges is wrong. */
    private int clear(Chain request, int length, boolean discard) {
        int ranges = length / RANGE_SIZE;
        if (file.isReadOnly() || length % RANGE_SIZE != 0 || ranges == 0 || ranges > MOST_RANGES) {
            return IO_ERROR;
        }
        for (int i = 0; i < ranges; i++) {
            int at = HEADER_SIZE + i * RANGE_SIZE;
            int flags = request.readInt(at + RANGE_FLAGS);
            if ((flags & ~UNMAP) != 0 || (discard && flags != 0)) {
                return UNSUPPORTED;
            }
            long bytes = Integer.toUnsignedLong(request.readInt(at + RANGE_SECTORS)) << SECTOR_BITS;
            if (!file.has(request.readLong(at + RANGE_SECTOR), bytes)) {
                return IO_ERROR;
            }
        }
        return clearChecked(request, ranges, discard);
    }

    /** The guest can have changed what was checked, so each range is checked again as it is used. */
    private int clearChecked(Chain request, int ranges, boolean discard) {
        for (int i = 0; i < ranges; i++) {
            int at = HEADER_SIZE + i * RANGE_SIZE;
            long sector = request.readLong(at + RANGE_SECTOR);
            long bytes = Integer.toUnsignedLong(request.readInt(at + RANGE_SECTORS)) << SECTOR_BITS;
            boolean unmap = discard || (request.readInt(at + RANGE_FLAGS) & UNMAP) != 0;
            int answer = file.has(sector, bytes) ? answer(file.clear(sector, bytes, unmap)) : IO_ERROR;
            if (answer != OK) {
                return answer;
            }
        }
        return OK;
    }

    private static int answer(int result) {
        if (result >= 0) {
            return OK;
        }
        return result == -Linux.EOPNOTSUPP ? UNSUPPORTED : IO_ERROR;
    }
}
