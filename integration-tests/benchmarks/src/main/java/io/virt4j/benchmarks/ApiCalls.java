package io.virt4j.benchmarks;

import io.virt4j.Connection;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainStatus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Calls of libvirt as programs make them. {@link JnaCalls} makes the same ones by JNA alone. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
public class ApiCalls {
    static final String URI = "test:///default";
    static final String DOMAIN = "test";

    private Connection connection = Connection.open(URI);
    private Domain domain = connection.domainByName(DOMAIN);

    @Benchmark
    public String name() {
        return domain.name();
    }

    @Benchmark
    public DomainStatus state() {
        return domain.state();
    }

    @Benchmark
    public Domain lookUpAndClose() {
        try (Domain found = connection.domainByName(DOMAIN)) {
            return found;
        }
    }

    @Benchmark
    public String xml() {
        return domain.xml();
    }

    @TearDown
    public void close() {
        connection.close();
    }
}
