package io.virt4j.kvm.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;
import net.jpountz.lz4.LZ4Factory;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.X86Options;
import org.tukaani.xz.XZ;
import org.tukaani.xz.XZOutputStream;

/** Packs what tests unpack. */
final class Packer {
    private static final int LZ4_BLOCK = 8 << 20;

    private Packer() {}

    static byte[] pack(Compression format, byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        switch (format) {
            case GZIP -> write(new GZIPOutputStream(packed), plain);
            case XZ ->
                write(
                        new XZOutputStream(
                                packed, new FilterOptions[] {new X86Options(), new LZMA2Options(1)}, XZ.CHECK_CRC32),
                        plain);
            case LZMA -> write(new LZMAOutputStream(packed, new LZMA2Options(1), -1), plain);
            case ZSTD -> packed.write(zstd(plain));
            case LZ4 -> lz4(packed, plain);
        }
        return packed.toByteArray();
    }

    private static byte[] zstd(byte[] plain) {
        try (ZstdCompressCtx context = new ZstdCompressCtx()) {
            return context.setChecksum(true).compress(plain);
        }
    }

    private static void write(OutputStream to, byte[] plain) throws IOException {
        try (to) {
            to.write(plain);
        }
    }

    private static void lz4(ByteArrayOutputStream packed, byte[] plain) throws IOException {
        packed.write(new byte[] {0x02, 0x21, 0x4c, 0x18});
        for (int at = 0; at < plain.length; at += LZ4_BLOCK) {
            byte[] block = LZ4Factory.safeInstance()
                    .fastCompressor()
                    .compress(Arrays.copyOfRange(plain, at, Math.min(plain.length, at + LZ4_BLOCK)));
            packed.write(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(block.length)
                    .array());
            packed.write(block);
        }
    }

    /** What a program makes of bytes; the test is skipped where the program is missing. */
    static byte[] run(String command, byte[] plain) throws IOException, InterruptedException {
        List<String> words = List.of(command.split(" ", -1));
        Process process;
        try {
            process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return abort(words.get(0) + " is not installed");
        }
        CompletableFuture<byte[]> packed = CompletableFuture.supplyAsync(() -> read(process));
        write(process.getOutputStream(), plain);
        assertThat(process.waitFor()).isZero();
        return packed.join();
    }

    private static byte[] read(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
