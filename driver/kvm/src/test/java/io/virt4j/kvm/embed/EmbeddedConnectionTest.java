package io.virt4j.kvm.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.OpenFlag;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.DomainFilter;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainStatus;
import io.virt4j.domain.StartFlag;
import io.virt4j.domain.statistics.DomainStatistics;
import io.virt4j.domain.statistics.StatisticsFlag;
import io.virt4j.domain.statistics.StatisticsGroup;
import io.virt4j.event.DomainEvents;
import io.virt4j.event.LifecycleChange;
import io.virt4j.kvm.DomainText;
import io.virt4j.kvm.NeedsKvm;
import io.virt4j.kvm.OpenFiles;
import io.virt4j.kvm.TestKernel;
import io.virt4j.xml.XmlText;
import io.virt4j.xml.domain.DomainXml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsKvm
class EmbeddedConnectionTest {
    private static final Path EXAMPLES = Path.of("../../examples");
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final Connection host = Connection.open("kvm:///embed");

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void runsTheExampleFromItsFirstByteToItsExitCode() throws Exception {
        Domain domain = host.createDomain(DomainXml.parse(EXAMPLES.resolve("hello.xml")), Set.of(StartFlag.PAUSED));
        ByteChannel console = domain.openConsole(null, Set.of());
        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.PAUSED, 1));

        domain.resume();

        assertThat(readToEnd(console)).isEqualTo("Hello from ring 0, in long mode\n");
        host.await(domain, DomainState.SHUTOFF, SOON);
        assertThat(domain.exitCode()).hasValue(0);
        assertThat(domain.messages()).isEmpty();
        assertThatThrownBy(domain::state)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue())
                .hasMessage("Domain not found: no domain with matching uuid '" + domain.uuid() + "' (hello)");
    }

    @Test
    void findsFilesBesideADocumentThatIsTextOfAFile() throws Exception {
        Domain domain = host.defineDomain(XmlText.read(EXAMPLES.resolve("hello.xml")));

        domain.start();

        host.await(domain, DomainState.SHUTOFF, SOON);
        assertThat(domain.exitCode()).hasValue(0);
        domain.undefine();
    }

    @Test
    void tellsTheCodeThatTheGuestLeft() throws Exception {
        Domain domain = define(DomainText.booting(EXAMPLES.resolve("hello.bin"), "exit=42"));
        assertThat(domain.exitCode()).isEmpty();

        domain.start();
        host.await(domain, DomainState.SHUTOFF, SOON);

        assertThat(domain.exitCode()).hasValue(42);
        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.SHUTOFF, 1));
    }

    @Test
    void destroysAGuestThatLoops() throws Exception {
        Domain domain = create(TestKernel.LOOPS);

        domain.destroy();

        assertThat(domain.exitCode()).isEmpty();
        assertThat(host.domains()).isEmpty();
    }

    @Test
    void suspendsAndResumes() throws Exception {
        Domain domain = create(TestKernel.LOOPS);

        domain.suspend();
        domain.suspend();
        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.PAUSED, 1));
        awaitNoMoreCpuTime(domain);

        domain.resume();
        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.RUNNING, 5));
        assertThatThrownBy(domain::resume).hasMessage("Requested operation is not valid: domain is already running");
    }

    @Test
    void countsWhatAGuestDoes() throws Exception {
        Domain domain = create(TestKernel.LOOPS);

        DomainStatistics statistics = domain.statistics();
        assertThat(statistics.state()).hasValue(new DomainStatus(DomainState.RUNNING, 1));
        assertThat(statistics.cpu().time()).isPresent();
        assertThat(statistics.currentVcpus()).hasValue(1L);
        assertThat(statistics.vcpus())
                .singleElement()
                .satisfies(vcpu -> assertThat(vcpu.custom()).anySatisfy(counted -> {
                    assertThat(counted.name()).isEqualTo("insn_emulation");
                    assertThat(counted.sum()).isPresent();
                }));
        assertThat(statistics.vm()).isNotEmpty();

        Set<StatisticsGroup> blocks = Set.of(StatisticsGroup.BLOCK);
        assertThat(domain.statistics(blocks, Set.of()).values()).isEmpty();
        assertThatThrownBy(() -> domain.statistics(blocks, Set.of(StatisticsFlag.ENFORCE_STATS)))
                .hasMessage("kvm:///embed counts only the groups [STATE, CPU_TOTAL, BALLOON, VCPU, DIRTYRATE, VM]");
    }

    @Test
    void saysHowAGuestCrashed() throws Exception {
        // ud2, which is a triple fault without an interrupt table
        Domain domain = define(DomainText.booting(new TestKernel("0f 0b").in(folder)));

        domain.start();
        host.await(domain, DomainState.SHUTOFF, SOON);

        assertThat(domain.state()).isEqualTo(new DomainStatus(DomainState.SHUTOFF, 3));
        assertThat(domain.exitCode()).isEmpty();
        assertThat(domain.messages())
                .singleElement()
                .asString()
                .matches("the guest crashed: triple fault; (rax=.*|SVM keeps no registers of it)");
    }

    @Test
    void tellsWhatHappensInOrder() throws Exception {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        host.on(DomainEvents.LIFECYCLE, e -> events.add(e.domain().name() + " " + e.change() + " " + e.detail()));
        Domain domain = define(DomainText.booting(EXAMPLES.resolve("hello.bin")));

        domain.start(Set.of(StartFlag.PAUSED));
        domain.resume();
        host.await(domain, DomainState.SHUTOFF, SOON);
        domain.undefine();
        create(TestKernel.LOOPS).destroy();

        assertThat(IntStream.range(0, 8).mapToObj(i -> take(events)).toList())
                .containsExactly(
                        "guest DEFINED 0",
                        "guest STARTED 0",
                        "guest SUSPENDED 0",
                        "guest RESUMED 0",
                        "guest STOPPED 0",
                        "guest UNDEFINED 0",
                        "guest STARTED 0",
                        "guest STOPPED 1");
    }

    @Test
    void callsAListenerNoMoreOnceItsSubscriptionIsClosed() throws Exception {
        BlockingQueue<LifecycleChange> events = new LinkedBlockingQueue<>();
        host.on(DomainEvents.LIFECYCLE, e -> events.add(e.change())).close();

        create(TestKernel.LOOPS).destroy();

        assertThat(events.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void findsDomainsAndSaysWhichItDoesNotFind() throws Exception {
        Domain domain = create(TestKernel.LOOPS);

        assertThat(host.domainByName("guest").uuid()).isEqualTo(domain.uuid());
        assertThat(host.domainByUuid(domain.uuid()).name()).isEqualTo("guest");
        assertThat(host.domainById(domain.id().orElseThrow()).name()).isEqualTo("guest");
        assertNotFound(() -> host.domainByName("x"), "Domain not found: no domain with matching name 'x'");
        assertNotFound(() -> host.domainById(99), "Domain not found: no domain with matching id 99");
        assertNotFound(
                () -> host.domainByUuid(new UUID(1, 2)),
                "Domain not found: no domain with matching uuid '00000000-0000-0001-0000-000000000002'");
    }

    @Test
    void listsByTheFilters() throws Exception {
        create(TestKernel.LOOPS);
        define(DomainText.booting(EXAMPLES.resolve("hello.bin")).replace(">guest<", ">defined<"));

        assertThat(names()).containsExactlyInAnyOrder("guest", "defined");
        assertThat(names(DomainFilter.ACTIVE)).containsExactly("guest");
        assertThat(names(DomainFilter.INACTIVE, DomainFilter.PERSISTENT)).containsExactly("defined");
        assertThat(names(DomainFilter.INACTIVE, DomainFilter.TRANSIENT)).isEmpty();
        assertThat(names(DomainFilter.RUNNING, DomainFilter.SHUTOFF)).hasSize(2);
        assertThat(names(DomainFilter.PAUSED)).isEmpty();
    }

    @Test
    void keepsADefinitionUntilItIsUndefined() throws Exception {
        Domain domain = define(DomainText.booting(new TestKernel(TestKernel.LOOPS).in(folder)));
        assertThat(domain.isPersistent()).isTrue();
        assertThat(domain.xml()).contains("<uuid>" + domain.uuid() + "</uuid>", "<name>guest</name>");
        domain.start();
        assertThatThrownBy(domain::start).hasMessage("Requested operation is not valid: domain is already running");

        domain.undefine();

        assertThat(domain.isPersistent()).isFalse();
        assertThatThrownBy(domain::undefine)
                .hasMessage("Requested operation is not valid: cannot undefine transient domain");
        domain.destroy();
        assertThat(host.domains()).isEmpty();
    }

    @Test
    void refusesASecondDomainOfTheSameName() throws Exception {
        Domain domain = create(TestKernel.LOOPS);

        assertThatThrownBy(() -> create(TestKernel.LOOPS))
                .isInstanceOf(VirtException.class)
                .hasMessage("operation failed: domain 'guest' already exists with uuid " + domain.uuid());
    }

    @Test
    void refusesADocumentWithAllThatItDoesNotHonour() throws Exception {
        String document = DomainText.booting(EXAMPLES.resolve("hello.bin"))
                .replace("<vcpu>1", "<vcpu>0")
                .replace("<serial", "<disk type='file'/><serial");

        assertThatThrownBy(() -> host.createDomain(XmlText.of(document), Set.of()))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIG_UNSUPPORTED))
                .hasMessageContaining("line 4: domain/vcpu: ")
                .hasMessageContaining("line 12: domain/devices/disk: ");
        assertThat(host.domains()).isEmpty();
    }

    @Test
    void refusesTextThatIsNoDocument() {
        assertThatThrownBy(() -> host.defineDomain(XmlText.of("no xml")))
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.XML_ERROR));
    }

    @Test
    void leavesNothingBehindWhereTheKernelIsNone() throws Exception {
        long before = OpenFiles.ofKvm();

        assertThatThrownBy(() ->
                        host.createDomain(XmlText.of(DomainText.booting(EXAMPLES.resolve("hello.asm"))), Set.of()))
                .isInstanceOf(VirtException.class)
                .hasMessageContaining("hello.asm: is not a kernel: a Linux bzImage was expected");

        assertThat(host.domains()).isEmpty();
        assertThat(OpenFiles.ofKvm()).isEqualTo(before);
    }

    @Test
    void sharesItsDomainsWithOtherConnectionsOfThisProcess() throws Exception {
        Domain domain = create(TestKernel.LOOPS);

        try (Connection other = Connection.open("kvm:///embed")) {
            assertThat(other.domainByName("guest").uuid()).isEqualTo(domain.uuid());
        }

        assertThat(domain.state().state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void destroysWhatRunsWhenTheLastConnectionCloses() throws Exception {
        long before = OpenFiles.ofKvm();
        Domain domain = create(TestKernel.LOOPS);

        host.close();
        host.close();

        assertThat(OpenFiles.ofKvm()).isEqualTo(before - 1);
        assertThatThrownBy(domain::state)
                .isInstanceOf(VirtException.class)
                .hasMessage("invalid connection pointer in kvm:///embed: it is closed");
    }

    @Test
    void destroysAtOnceFromManyThreads() throws Exception {
        for (int round = 0; round < 10; round++) {
            Domain domain = create(TestKernel.LOOPS);
            List<CompletableFuture<Void>> all = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> destroyIfThere(domain)))
                    .toList();
            for (CompletableFuture<Void> each : all) {
                each.get(10, TimeUnit.SECONDS);
            }
            assertThat(host.domains()).isEmpty();
        }
    }

    @Test
    void doesNotChangeAnythingOverAReadOnlyConnection() throws Exception {
        Domain domain = create(TestKernel.LOOPS);
        try (Connection reader = Connection.open("kvm:///embed", Set.of(OpenFlag.READ_ONLY))) {
            Domain seen = reader.domainByName("guest");

            assertThat(seen.state().state()).isEqualTo(DomainState.RUNNING);
            assertThatThrownBy(seen::destroy)
                    .hasMessage("operation forbidden: read only access prevents virDomainDestroyFlags");
        }
        assertThat(domain.state().state()).isEqualTo(DomainState.RUNNING);
    }

    @Test
    void tellsOfTheHost() {
        assertThat(host.uri()).isEqualTo("kvm:///embed");
        assertThat(host.type()).isEqualTo("KVM");
        assertThat(host.version().major()).isPositive();
        assertThat(host.hostname()).isNotBlank();
        assertThat(host.nodeInfo().cpus()).isPositive();
        assertThat(host.nodeInfo().memory().bytes()).isPositive();
    }

    /** Never comes back for a guest that runs. */
    private static void awaitNoMoreCpuTime(Domain domain) throws InterruptedException {
        Duration before;
        Duration after = domain.info().cpuTime();
        do {
            before = after;
            TimeUnit.MILLISECONDS.sleep(50);
            after = domain.info().cpuTime();
        } while (after.isZero() || !after.equals(before));
    }

    private Domain define(String document) {
        return host.defineDomain(XmlText.of(document));
    }

    private Domain create(String code, StartFlag... flags) throws IOException {
        Path kernel = new TestKernel(code).in(folder);
        return host.createDomain(XmlText.of(DomainText.booting(kernel)), Set.of(flags));
    }

    private List<String> names(DomainFilter... filters) {
        return host.domains(Set.of(filters)).stream().map(Domain::name).toList();
    }

    private static void destroyIfThere(Domain domain) {
        try {
            domain.destroy();
        } catch (VirtException e) {
            assertThat(e.isNotFound() || e.code().equals(ErrorCode.OPERATION_INVALID))
                    .isTrue();
        }
    }

    private static void assertNotFound(ThrowingCallable lookup, String message) {
        assertThatThrownBy(lookup)
                .isInstanceOfSatisfying(
                        VirtException.class, e -> assertThat(e.isNotFound()).isTrue())
                .hasMessage(message);
    }

    private static String take(BlockingQueue<String> events) {
        try {
            return String.valueOf(events.poll(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String readToEnd(ByteChannel console) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(100);
        while (console.read(buffer) >= 0) {
            all.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return all.toString(StandardCharsets.US_ASCII);
    }
}
