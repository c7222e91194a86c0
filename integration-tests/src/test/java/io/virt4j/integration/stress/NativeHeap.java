package io.virt4j.integration.stress;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The memory that this process has taken from malloc. (malloc_info(3), of the GNU C library) */
final class NativeHeap {
    private static final NativeLibrary C = NativeLibrary.getInstance("c");
    private static final Function FOPEN = C.getFunction("fopen");
    private static final Function FCLOSE = C.getFunction("fclose");
    private static final Function MALLOC_INFO = C.getFunction("malloc_info");

    /** The last ones in the document are those of all arenas together. */
    private static final Pattern TOTALS =
            Pattern.compile("</heap>\\s*<total type=\"fast\" count=\"\\d+\" size=\"(\\d+)\"/>"
                    + "\\s*<total type=\"rest\" count=\"\\d+\" size=\"(\\d+)\"/>"
                    + "\\s*<total type=\"mmap\" count=\"\\d+\" size=\"(\\d+)\"/>"
                    + "\\s*<system type=\"current\" size=\"(\\d+)\"/>");

    private static final long SOME_BYTES = 50_000;

    private NativeHeap() {}

    /** What is in use, once the garbage of Java's that holds some was collected, and what it held freed. */
    static long usedBytes() throws InterruptedException {
        long used = usedNow();
        long before;
        do {
            before = used;
            System.gc();
            Thread.sleep(500);
            used = usedNow();
        } while (used < before - SOME_BYTES);
        return used;
    }

    private static long usedNow() {
        try {
            Path file = Files.createTempFile("virt4j-malloc-", "");
            try {
                Pointer stream = FOPEN.invokePointer(new Object[] {file.toString(), "w"});
                MALLOC_INFO.invokeInt(new Object[] {0, stream});
                FCLOSE.invokeInt(new Object[] {stream});
                return usedBytes(Files.readString(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long usedBytes(String info) {
        Matcher totals = TOTALS.matcher(info);
        if (!totals.find()) {
            throw new IllegalStateException("malloc_info tells no totals: " + info);
        }
        long free = Long.parseLong(totals.group(1)) + Long.parseLong(totals.group(2));
        return Long.parseLong(totals.group(4)) - free + Long.parseLong(totals.group(3));
    }
}
