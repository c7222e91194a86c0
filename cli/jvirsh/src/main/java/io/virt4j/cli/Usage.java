package io.virt4j.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program's own options, as its help shows them. {@link GlobalOptions} reads them, as getopt_long would. */
@Command(
        name = "jvirsh",
        sortOptions = false,
        description = "Drives virtual machines: a drop-in for virsh.",
        footer = {"", "Without a command it reads commands from standard input.", "Each command has a --help."})
final class Usage {
    @Option(
            names = {"-c", "--connect"},
            paramLabel = "URI",
            description = "the host, such as qemu:///system, test:///default or kvm:///embed")
    @Nullable
    String connect;

    @Option(
            names = {"-d", "--debug"},
            paramLabel = "LEVEL",
            description = "tell what is being done: 0 all, 1 less, 4 errors alone; else VIRSH_DEBUG")
    @Nullable
    String debug;

    @Option(
            names = {"-e", "--escape"},
            paramLabel = "CHAR",
            description = "what leaves a console, such as ^]")
    @Nullable
    String escape;

    @Option(
            names = {"-k", "--keepalive-interval"},
            paramLabel = "SECONDS",
            description = "how long the host may be silent before it is asked for a sign of life; 0 for ever")
    @Nullable
    String keepaliveInterval;

    @Option(
            names = {"-K", "--keepalive-count"},
            paramLabel = "COUNT",
            description = "how often it is asked before the connection is given up")
    @Nullable
    String keepaliveCount;

    @Option(
            names = {"-l", "--log"},
            paramLabel = "FILE",
            description = "write errors, and what -d tells, to a file too; else VIRSH_LOG_FILE")
    @Nullable
    String log;

    @Option(
            names = {"-q", "--quiet"},
            description = "print no more than what was asked for")
    boolean quiet;

    @Option(
            names = {"-r", "--readonly"},
            description = "change nothing on the host")
    boolean readonly;

    @Option(
            names = {"-t", "--timing"},
            description = "print how long each command took")
    boolean timing;

    @Option(
            names = {"-v", "--version"},
            description = "print libvirt's version; -V or --version=long prints more")
    boolean version;

    @Option(
            names = {"-h", "--help"},
            description = "print this")
    boolean help;

    @Parameters(
            arity = "0..*",
            paramLabel = "COMMAND",
            description = "a command and its options, or several in one word, separated by semicolons")
    @Nullable
    String[] command;
}
