package io.virt4j.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.virt4j.Connection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A throw-away libvirt host: libvirtd, virtlogd and virtlockd with files, network, processes and control groups of their
 * own, on the machine that runs the test, which notices nothing of it.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PrivateHost host = PrivateHost.builder().build();
 *
 * @Test
 * void startsADomain(Connection connection) { … }
 * }</pre>
 *
 * <p>As an extension in a static field it is on while the class runs, and gives each test that asks a {@link Connection} of
 * its own; a class with two hosts opens them by {@link #uri}. Where no host can run, the tests are skipped. Every process of the host ends with it, and it ends with the JVM.
 */
public final class PrivateHost implements BeforeAllCallback, ParameterResolver, AutoCloseable {
    private final Builder builder;
    private @Nullable HostDirectory directory;
    private @Nullable HostProcess process;

    private PrivateHost(Builder builder) {
        this.builder = builder;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** What a host has that not every host has. */
    public static final class Builder {
        private String hostname = "private-host";
        private boolean listens;
        private Preparation preparation = directory -> {};
        private final List<String> libvirtdConf = new ArrayList<>();
        private final List<String> qemuConf = new ArrayList<>();

        private Builder() {}

        /** The host's name, which live migration wants to differ. */
        public Builder hostname(String name) {
            hostname = name;
            return this;
        }

        /** Lines for {@code libvirtd.conf}; they win over those that every host has. */
        public Builder libvirtdConf(String... lines) {
            libvirtdConf.addAll(List.of(lines));
            return this;
        }

        /** Lines for {@code qemu.conf}; they win over those that every host has. */
        public Builder qemuConf(String... lines) {
            qemuConf.addAll(List.of(lines));
            return this;
        }

        /**
         * Has libvirtd take connections from the host's network, as {@code libvirtd.conf} says which; {@link #initPid} leads
         * into it.
         */
        public Builder listening() {
            listens = true;
            return this;
        }

        /** Puts files into the host's directory before it is switched on for the first time. */
        public Builder prepared(Preparation files) {
            preparation = files;
            return this;
        }

        /** A host that is not on yet. */
        public PrivateHost build() {
            return new PrivateHost(this);
        }
    }

    /** What puts files into a host's directory; an assumption of it that fails skips the tests. */
    @FunctionalInterface
    public interface Preparation {
        /** Prepares a host that was never on. */
        void prepare(Path directory) throws IOException, InterruptedException;
    }

    /**
     * Switches the host on: the first time with empty disks, after {@link #kill} with what was on them.
     *
     * @throws IllegalStateException if it does not come up, with the logs of its daemons, or if it is on
     */
    public void start() throws IOException, InterruptedException {
        if (process != null) {
            throw new IllegalStateException("the private host is on");
        }
        if (directory == null) {
            directory = HostDirectory.create(builder.libvirtdConf, builder.qemuConf);
            builder.preparation.prepare(directory.path());
        }
        process = HostProcess.start(directory, builder.hostname, builder.listens);
    }

    /** Why no host can run on this machine, in words; empty if one can. */
    public static Optional<String> missing() throws IOException, InterruptedException {
        return HostRequirements.missing();
    }

    /** The URI at which programs outside reach libvirtd. */
    public String uri() {
        return "qemu+unix:///system?socket=" + directory().resolve("run/libvirt-sock");
    }

    /** The host's files: its {@code /var/lib/libvirt} is {@code lib} here, and likewise {@code etc, run, log, cache}. */
    public Path directory() {
        return made().path();
    }

    /** The process id, on the machine outside, of the host's first process. */
    public long initPid() throws IOException {
        running();
        return made().initPid();
    }

    /**
     * Runs a command on the host, as root, to its end. The machine's files are where they are outside, save those of libvirt;
     * there, {@code virsh -c qemu:///system} speaks to this host.
     */
    public CommandResult run(String... command) throws IOException, InterruptedException {
        List<String> enter = List.of(
                "nsenter",
                "--target=" + initPid(),
                "--mount",
                "--net",
                "--uts",
                "--ipc",
                "--pid",
                "--cgroup",
                "--root", // Without these two a command in a chroot would find itself outside.
                "--wd",
                "--");
        return CommandResult.of(
                Stream.concat(enter.stream(), Stream.of(command)).toList());
    }

    /** Kills libvirtd; returns when it is gone. Guests live on. */
    public void killLibvirtd() throws IOException, InterruptedException {
        CommandResult result = run(
                "sh",
                "-ec",
                "pid=$(cat /run/libvirtd.pid); kill -9 $pid; while kill -0 $pid 2>/dev/null; do sleep 0.01; done");
        if (result.exitCode() != 0) {
            throw new IllegalStateException("libvirtd does not run: " + result.stderr());
        }
    }

    /** Kills libvirtd if it runs, and starts it; returns when it takes connections. */
    public void restartLibvirtd() throws IOException, InterruptedException {
        if (run("sh", "-c", "kill -0 $(cat /run/libvirtd.pid)").exitCode() == 0) {
            killLibvirtd();
        }
        running().startLibvirtd();
    }

    /** Cuts the power: every process ends at once; returns when all are gone. {@link #start} switches on again. */
    public void kill() throws IOException, InterruptedException {
        HostProcess ending = running();
        process = null;
        ending.cutPower();
    }

    /** Cuts the power if the host is on, and deletes its files. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (process != null) {
            kill();
        }
        if (directory != null) {
            directory.keepCapabilities();
            directory.delete();
            directory = null;
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Optional<String> missing = missing();
        assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
        ExtensionContext.Store store = store(context);
        if (store.get("host") == null) { // Nested classes share the host of the class around them.
            store.put("host", this);
            start();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Connection.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).computeIfAbsent(context.getUniqueId(), key -> Connection.open(uri()), Connection.class);
    }

    /** What is in the store is closed with the context: the host with its class, a connection with its test. */
    private ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(this));
    }

    private HostDirectory made() {
        if (directory == null) {
            throw new IllegalStateException("the private host was never on, or is closed");
        }
        return directory;
    }

    private HostProcess running() {
        if (process == null) {
            throw new IllegalStateException("the private host is off");
        }
        return process;
    }
}
