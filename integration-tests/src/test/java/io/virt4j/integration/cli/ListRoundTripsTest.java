package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.Connection;
import io.virt4j.domain.DomainState;
import io.virt4j.domain.DomainSummary;
import io.virt4j.testing.CallCounter;
import io.virt4j.testing.CommandResult;
import io.virt4j.testing.PrivateHost;
import io.virt4j.xml.XmlText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ListRoundTripsTest {
    private static final int FEW = 30;
    private static final int MANY = 300;

    /** The states of all domains, which come with the domains. */
    private static final int CALLS_OF_A_LIST = 1;

    private static final String LISTS = "list --all; list --all --name; list --all --uuid; list --id;"
            + " list --all --with-snapshot; list --inactive --autostart --name; domstats";

    @RegisterExtension
    static final PrivateHost host = PrivateHost.builder().build();

    @Test
    void asksTheHostAsOftenForManyDomainsAsForFew(Connection connection, @TempDir Path directory) throws Exception {
        Path socket = directory.resolve("socket");
        try (CallCounter counter = new CallCounter(socket, host.directory().resolve("run/libvirt-sock"));
                Connection counted = Connection.open("qemu+unix:///system?socket=" + socket)) {
            define(connection, 0, FEW);
            counter.take();
            List<DomainSummary> few = counted.domainSummaries();
            int callsForFew = counter.take();
            int callsOfJvirshForFew = callsOfJvirsh(socket, counter, FEW);
            define(connection, FEW, MANY);
            counter.take();
            List<DomainSummary> many = counted.domainSummaries();
            int callsForMany = counter.take();
            int callsOfJvirshForMany = callsOfJvirsh(socket, counter, MANY);

            assertThat(few).hasSize(FEW).extracting(DomainSummary::state).containsOnly(DomainState.SHUTOFF);
            assertThat(many).hasSize(MANY).extracting(DomainSummary::state).containsOnly(DomainState.SHUTOFF);
            assertThat(callsForFew).isEqualTo(CALLS_OF_A_LIST);
            assertThat(callsForMany).isEqualTo(CALLS_OF_A_LIST);
            assertThat(callsOfJvirshForMany).isEqualTo(callsOfJvirshForFew);
        }
    }

    private static int callsOfJvirsh(Path socket, CallCounter counter, int domains) throws Exception {
        CommandResult lists = Programs.jvirsh()
                .with("-c", "qemu+unix:///system?socket=" + socket, LISTS)
                .run();
        assertThat(lists.stdout().lines().filter(line -> line.endsWith("shut off")))
                .hasSize(domains);
        assertThat(lists.stdout().lines().filter(line -> line.startsWith("Domain: ")))
                .hasSize(domains);
        return counter.take();
    }

    private static void define(Connection connection, int from, int to) {
        for (int i = from; i < to; i++) {
            connection
                    .defineDomain(XmlText.of("<domain type='qemu'><name>d" + i
                            + "</name><memory>1024</memory><os><type>hvm</type></os></domain>"))
                    .close();
        }
    }
}
