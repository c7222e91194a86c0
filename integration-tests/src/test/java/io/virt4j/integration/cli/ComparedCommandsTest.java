package io.virt4j.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.testing.Program;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the comparisons with virsh are about, all together. */
class ComparedCommandsTest {
    /** On real hosts, beside libvirt's test driver. */
    private static final List<String> ON_HOSTS = List.of(
            DeviceComparisonTest.DEVICES,
            DeviceComparisonTest.BLOCKS,
            DeviceComparisonTest.COMMITS,
            DeviceComparisonTest.TUNING,
            DeviceComparisonTest.STOPPED,
            GuestComparisonTest.PROCESSORS,
            GuestComparisonTest.MONITORS,
            GuestComparisonTest.STOPPED,
            GuestComparisonTest.AGENT,
            GuestComparisonTest.CONTAINERS,
            HostObjectsComparisonTest.POOLS,
            HostObjectsComparisonTest.NETWORKS,
            MigrationComparisonTest.MIGRATIONS,
            QemuComparisonTest.LIFE,
            SavedStateComparisonTest.SAVES,
            SavedStateComparisonTest.SNAPSHOTS,
            SavedStateComparisonTest.SECRETS);

    private static final int LEAST_ON_HOSTS = 500;

    /** Commands that are never compared, with the reason. */
    private static final Map<String, String> NOT_COMPARED =
            Map.of("help", "the words of the help are each program's own");

    @Test
    void everyCommandIsCompared() throws Exception {
        Set<String> missing = new TreeSet<>(commandsOfVirsh());
        assertThat(missing).hasSizeGreaterThan(200);
        Stream.concat(onTheTestDriver(), onHosts())
                .map(invocation -> invocation.split("\\s", 2)[0])
                .forEach(missing::remove);
        assertThat(missing).isEqualTo(NOT_COMPARED.keySet());
    }

    @Test
    void hundredsOfInvocationsAreComparedOnRealHosts() {
        assertThat(onHosts()).hasSizeGreaterThanOrEqualTo(LEAST_ON_HOSTS);
    }

    private static Set<String> commandsOfVirsh() throws Exception {
        Program virsh = Programs.virshOrSkip();
        String version = virsh.with("--version").run().stdout();
        assumeTrue(version.startsWith("9.0."), () -> "virsh is " + version + " here, and has other commands");
        return Pattern.compile("(?m)^    ([a-z][a-z0-9-]*) ")
                .matcher(virsh.with("help").run().stdout())
                .results()
                .map((MatchResult line) -> line.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> onHosts() {
        return ON_HOSTS.stream().flatMap(ComparedCommandsTest::invocations);
    }

    private static Stream<String> onTheTestDriver() {
        return VirshComparisonTest.all().flatMap(comparison -> invocations(comparison.commands()));
    }

    private static Stream<String> invocations(String commands) {
        return Arrays.stream(commands.split("[;\n]")).map(String::strip).filter(text -> !text.isEmpty());
    }
}
