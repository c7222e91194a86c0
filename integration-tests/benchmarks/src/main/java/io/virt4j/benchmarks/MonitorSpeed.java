package io.virt4j.benchmarks;

import com.sun.management.ThreadMXBean;
import io.virt4j.VirtException;
import io.virt4j.kvm.vm.Kvm;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the direct engine's machines cost, beside those of the same monitor in C, in turns in one run. */
final class MonitorSpeed {
    private static final int ROUNDS = 21;
    private static final int EXITS = 30_000;
    private static final int PARTS = 10;
    private static final int MACHINES = 50;
    private static final int WITH_CONTROLLERS = 10;
    private static final int WARM_UP = 3000;
    private static final double NANOS_PER_MICRO = 1e3;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Kvm kvm;
    private final CMonitor c;

    private MonitorSpeed(Kvm kvm, CMonitor c) {
        this.kvm = kvm;
        this.c = c;
    }

    static void print() throws IOException, InterruptedException {
        try (Kvm kvm = Kvm.open();
                CMonitor c = CMonitor.compile("monitor.c")) {
            new MonitorSpeed(kvm, c).printAll();
        } catch (VirtException e) {
            System.out.println("no figures of the direct engine: " + e.getMessage());
        }
    }

    private void printAll() throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT, "%nMachines of the direct engine, µs%n%-36s%12s%12s%8s%n", "", "Java", "C", "ratio");
        printExits();
        machines("create", WARM_UP);
        printMachines("made, to the first byte", "create", MACHINES, 0);
        printMachines("made with controllers, to the same", "controllers", WITH_CONTROLLERS, 0);
        printMachines("made with split controllers", "split", MACHINES, 0);
        printMachines("ended, with split controllers", "split", MACHINES, 1);
        printGarbage();
        System.out.printf(
                Locale.ROOT,
                "Resident memory of one more machine in the JVM: %d KiB%n",
                ResidentMachines.kibibytesOfOne());
    }

    private void printExits() throws IOException, InterruptedException {
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        try (JavaMonitor machine = new JavaMonitor(kvm, "create")) {
            exits(machine, EXITS);
            // In many short turns, since other work on the machine comes and goes.
            for (int i = 0; i < ROUNDS; i++) {
                c.run("exits", Integer.toString(EXITS)).forEach(line -> theirs.add(line[0]));
                for (int part = 0; part < PARTS; part++) {
                    long start = threads.getCurrentThreadCpuTime();
                    exits(machine, EXITS / PARTS);
                    ours.add((threads.getCurrentThreadCpuTime() - start) / (EXITS / PARTS));
                }
            }
        }
        print("an exit for a port, CPU time", ours, theirs);
    }

    private static void exits(JavaMonitor machine, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += machine.run();
        }
        if (sum != (long) count * 'h') {
            throw new IllegalStateException("the guest wrote something else");
        }
    }

    /** @param column 0 for making, 1 for ending */
    private void printMachines(String title, String controllers, int count, int column)
            throws IOException, InterruptedException {
        List<Long> ours = new ArrayList<>();
        List<Long> theirs = new ArrayList<>();
        machines(controllers, count);
        for (int i = 0; i < ROUNDS; i++) {
            c.run(controllers, Integer.toString(count)).forEach(line -> theirs.add(line[column]));
            machines(controllers, count).forEach(line -> ours.add(line[column]));
        }
        print(title, ours, theirs);
    }

    private List<long[]> machines(String controllers, int count) {
        List<long[]> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            JavaMonitor machine = new JavaMonitor(kvm, controllers);
            machine.run();
            long made = System.nanoTime();
            machine.close();
            times.add(new long[] {made - start, System.nanoTime() - made});
        }
        return times;
    }

    private static void print(String title, List<Long> ours, List<Long> theirs) {
        double java = Median.of(ours.stream().mapToDouble(Long::doubleValue)) / NANOS_PER_MICRO;
        double inC = Median.of(theirs.stream().mapToDouble(Long::doubleValue)) / NANOS_PER_MICRO;
        System.out.printf(Locale.ROOT, "%-36s%12.2f%12.2f%8.2f%n", title, java, inC, java / inC);
    }

    private void printGarbage() {
        try (JavaMonitor machine = new JavaMonitor(kvm, "create")) {
            exits(machine, EXITS);
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            exits(machine, EXITS);
            long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
            System.out.printf(Locale.ROOT, "%nGarbage of %,d exits: %d bytes%n", EXITS, bytes);
        }
    }

    /** This part alone. */
    public static void main(String[] args) throws IOException, InterruptedException {
        print();
    }
}
