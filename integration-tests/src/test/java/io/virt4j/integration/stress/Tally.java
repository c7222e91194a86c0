package io.virt4j.integration.stress;

import io.virt4j.VirtException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What came of many calls: as expected, or not. */
final class Tally {
    private final LongAdder expected = new LongAdder();
    private final Map<String, LongAdder> others = new ConcurrentSkipListMap<>();

    /** A piece of work that may throw anything. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    void expected() {
        expected.increment();
    }

    /** Counts it under its words; numbers are left out, so that their kinds are few. */
    void unexpected(String what) {
        others.computeIfAbsent(what.replaceAll("[0-9]+", "N"), words -> new LongAdder())
                .increment();
    }

    void check(boolean asExpected, String otherwise) {
        if (asExpected) {
            expected();
        } else {
            unexpected(otherwise);
        }
    }

    /** Does the work, whose result must be that. */
    void call(Object result, java.util.concurrent.Callable<?> work) {
        guarded(() -> {
            Object actual = work.call();
            check(result.equals(actual), "got " + actual);
        });
    }

    /** Does the work; if it throws, that is unexpected. */
    void guarded(Work work) {
        try {
            work.run();
        } catch (Throwable e) {
            unexpected(e.toString());
        }
    }

    /** Does work on a handle that is being closed; whether it was closed already. */
    boolean isClosed(Work work) {
        try {
            work.run();
            expected();
            return false;
        } catch (VirtException e) {
            check(e.getMessage().contains("this handle is closed"), e.toString());
            return true;
        } catch (Throwable e) {
            unexpected(e.toString());
            return true;
        }
    }

    /** Tells what there was, and ends the JVM: with 0 if all was as expected. */
    void report() {
        System.out.println(expected + " as expected");
        others.forEach((what, count) -> System.out.println(count + " × " + what));
        System.exit(others.isEmpty() ? 0 : 1);
    }
}
