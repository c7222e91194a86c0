package io.virt4j.benchmarks;

import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The calls of {@link ApiCalls} with nothing around JNA: addresses for handles, failures noticed but their errors not read,
 * functions looked up once.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
public class JnaCalls {
    private static final NativeLibrary LIBVIRT = NativeLibrary.getInstance("libvirt.so.0");
    private static final Function OPEN = LIBVIRT.getFunction("virConnectOpen");
    private static final Function CLOSE = LIBVIRT.getFunction("virConnectClose");
    private static final Function LOOK_UP = LIBVIRT.getFunction("virDomainLookupByName");
    private static final Function FREE = LIBVIRT.getFunction("virDomainFree");
    private static final Function GET_NAME = LIBVIRT.getFunction("virDomainGetName");
    private static final Function GET_STATE = LIBVIRT.getFunction("virDomainGetState");
    private static final Function GET_XML = LIBVIRT.getFunction("virDomainGetXMLDesc");

    private final long connection = found(OPEN.invokeLong(new Object[] {terminated(ApiCalls.URI)}));
    private final long domain = lookUp();

    @Benchmark
    public String name() {
        return new Pointer(found(GET_NAME.invokeLong(new Object[] {domain}))).getString(0, "UTF-8");
    }

    @Benchmark
    public DomainStatus state() {
        int[] state = new int[1];
        int[] reason = new int[1];
        succeeded(GET_STATE.invokeInt(new Object[] {domain, state, reason, 0}));
        return new DomainStatus(new DomainState(state[0]), reason[0]);
    }

    @Benchmark
    public long lookUpAndClose() {
        long found = lookUp();
        succeeded(FREE.invokeInt(new Object[] {found}));
        return found;
    }

    @Benchmark
    public String xml() {
        long text = found(GET_XML.invokeLong(new Object[] {domain, 0}));
        try {
            return new Pointer(text).getString(0, "UTF-8");
        } finally {
            Native.free(text);
        }
    }

    @TearDown
    public void close() {
        succeeded(FREE.invokeInt(new Object[] {domain}));
        succeeded(CLOSE.invokeInt(new Object[] {connection}));
    }

    private long lookUp() {
        return found(LOOK_UP.invokeLong(new Object[] {connection, terminated(ApiCalls.DOMAIN)}));
    }

    private static byte[] terminated(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    private static long found(long address) {
        if (address == 0) {
            throw new IllegalStateException("a call of libvirt failed");
        }
        return address;
    }

    private static void succeeded(int result) {
        if (result < 0) {
            throw new IllegalStateException("a call of libvirt failed");
        }
    }
}
