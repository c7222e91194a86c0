package io.virt4j.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A document read and written again, over and over in a warm JVM. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 2)
public class ReadAndWrite {
    @Param({"model", "jaxb", "dom"})
    public String binding = "";

    private Binding way = new ModelBinding();
    private byte[] document = {};

    @Setup
    public void prepare() throws Exception {
        way = Binding.of(binding);
        document = Binding.document();
    }

    @Benchmark
    public byte[] readAndWrite() throws Exception {
        return way.write(way.read(document));
    }
}
