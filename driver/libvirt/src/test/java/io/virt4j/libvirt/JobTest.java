package io.virt4j.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.job.Job;
import io.virt4j.domain.job.JobParameters;
import io.virt4j.domain.job.JobProgress;
import io.virt4j.parameter.Parameters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Calls of the test driver as jobs. */
@ExtendWith(TestDriver.class)
class JobTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private Connection host;
    private Domain domain;

    @BeforeEach
    void open() {
        host = TestDriver.open();
        domain = host.domainByName("test");
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void aCallRunsOnAThreadOfItsOwnUntilItIsDone() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        Job<Thread> job = domain.begin(() -> {
            awaitQuietly(goOn);
            return Thread.currentThread();
        });

        assertThat(job.isDone()).isFalse();
        assertThat(job.progress().percent()).isEmpty();
        assertThatThrownBy(() -> job.await(Duration.ofMillis(1)))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isTimeout()).isTrue());
        goOn.countDown();

        assertThat(job.await(LONG)).isNotSameAs(Thread.currentThread());
        assertThat(job.await().isDaemon()).isTrue();
        assertThat(job.isDone()).isTrue();
        job.abort();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatACallThrowsIsThrownToThoseWhoWait() {
        Job<?> job = domain.begin(() -> domain.save("/nowhere/at/all"));

        assertThatThrownBy(() -> job.await(LONG)).hasMessageContaining("/nowhere/at/all");
        assertThatThrownBy(job::await)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.call()).contains("virDomainSave"));
    }

    @Test
    void aDomainWithADeadlineHasJobsToo() throws Exception {
        Domain bounded = host.within(LONG).domainByName("test");

        bounded.begin(() -> bounded.save(directory.resolve("saved").toString())).await(LONG);

        assertThat(domain.state().state()).isEqualTo(DomainState.SHUTOFF);
    }

    @Test
    void aJobThatCannotBeFollowedIsNotBegun() {
        CountDownLatch begun = new CountDownLatch(1);

        assertThatThrownBy(() -> domain.beginBlockJob("/images/a", begun::countDown))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARG));
        assertThat(begun.getCount()).isOne();
    }

    @Test
    void percentIsOfWhatIsToGo() {
        assertThat(progress(1000, 0).percent()).hasValue(100);
        assertThat(progress(1000, 1).percent()).hasValue(99);
        assertThat(progress(1000, 250).percent()).hasValue(75);
        assertThat(progress(1000, 3000).percent()).hasValue(0);
        assertThat(progress(0, 10).percent()).isEmpty();
    }

    private static JobProgress progress(long total, long remaining) {
        return JobProgress.of(
                Parameters.of(JobParameters.DATA_TOTAL, total).with(JobParameters.DATA_REMAINING, remaining));
    }

    @Test
    void progressIsOfMemoryAndDisksWhereThereIsNoSum() {
        JobProgress progress = JobProgress.of(Parameters.of(JobParameters.MEMORY_TOTAL, 100L)
                .with(JobParameters.DISK_TOTAL, 200L)
                .with(JobParameters.MEMORY_REMAINING, 10L)
                .with(JobParameters.DISK_PROCESSED, 150L)
                .with(JobParameters.TIME_ELAPSED, 1500L));

        assertThat(progress.total().bytes()).isEqualTo(300);
        assertThat(progress.remaining().bytes()).isEqualTo(10);
        assertThat(progress.processed().bytes()).isEqualTo(150);
        assertThat(progress.elapsed()).isEqualTo(Duration.ofMillis(1500));
    }
}
