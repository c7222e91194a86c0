package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDriver.class)
class HandleTest {
    @Test
    void closesOnceHoweverOftenItIsTold() {
        try (Connection host = TestDriver.open()) {
            Domain domain = host.domainByName("test");
            domain.close();
            domain.close();

            assertThatThrownBy(domain::name).isInstanceOf(VirtException.class).hasMessageContaining("closed");
            assertThat(host.domainByName("test").name()).isEqualTo("test");
        }
    }

    @Test
    void refusesADomainOfAClosedConnection() {
        Connection host = TestDriver.open();
        Domain domain = host.domainByName("test");
        host.close();

        assertThatThrownBy(domain::name).isInstanceOf(VirtException.class).hasMessageContaining("closed");
    }

    @Test
    void survivesThreadsThatCloseADomainWhileOthersUseIt() throws Exception {
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Connection host = TestDriver.open()) {
            for (int round = 0; round < 500; round++) {
                Domain domain = host.domainByName("test");
                CyclicBarrier together = new CyclicBarrier(threads);
                List<Callable<String>> work = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    boolean closes = i % 2 == 0;
                    work.add(() -> {
                        together.await();
                        return useOrClose(domain, closes);
                    });
                }
                for (Future<String> result : pool.invokeAll(work)) {
                    assertThat(result.get()).isIn("test", "closed");
                }
            }
        } finally {
            pool.shutdown();
        }
    }

    private static String useOrClose(Domain domain, boolean closes) {
        if (closes) {
            domain.close();
            return "closed";
        }
        try {
            return domain.name();
        } catch (VirtException e) {
            assertThat(e).hasMessageContaining("closed");
            return "closed";
        }
    }
}
