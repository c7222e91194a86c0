package io.virt4j.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program's own options, as its help shows them. {@link GlobalOptions} reads them, as getopt_long would. */
@Command(name = "jvirsh")
final class Usage {
    @Option(
            names = {"-c", "--connect"},
            paramLabel = "URI",
            description = "the host to work on, such as qemu:///system, test:///default or kvm:///session")
    @Nullable
    String connect;

    @Option(
            names = {"-d", "--debug"},
            paramLabel = "LEVEL",
            description = "how much to tell about what is done, from 0 (everything) to 4 (errors alone, the default)")
    @Nullable
    String debug;

    @Option(
            names = {"-e", "--escape"},
            paramLabel = "CHAR",
            description = "the character that leaves a guest's console, such as ^] (the default) or ^X")
    @Nullable
    String escape;

    @Option(
            names = {"-h", "--help"},
            description = "print the options and all commands")
    boolean help;

    @Option(
            names = {"-k", "--keepalive-interval"},
            paramLabel = "SECONDS",
            description = "how long a remote host may be silent before it is asked for a sign of life; 0 for never")
    @Nullable
    String keepaliveInterval;

    @Option(
            names = {"-K", "--keepalive-count"},
            paramLabel = "COUNT",
            description = "how many such questions may stay without an answer before the connection is given up")
    @Nullable
    String keepaliveCount;

    @Option(
            names = {"-l", "--log"},
            paramLabel = "FILE",
            description = "append errors, and what --debug tells, to this file too")
    @Nullable
    String log;

    @Option(
            names = {"-q", "--quiet"},
            description = "print only what was asked for, without headings, hints and empty lines")
    boolean quiet;

    @Option(
            names = {"-r", "--readonly"},
            description = "connect without the right to change anything")
    boolean readonly;

    @Option(names = "--strict", description = "end the run at the first command that fails, with status 1")
    boolean strict;

    @Option(
            names = {"-t", "--timing"},
            description = "print how long each command took")
    boolean timing;

    @Option(names = "-v", description = "print the version of libvirt's library alone")
    boolean version;

    @Option(names = "-V", description = "print the versions of jvirsh, of its engines, and of Java")
    boolean longVersion;

    @Option(
            names = "--version",
            arity = "0..1",
            paramLabel = "TYPE",
            description = "the same as -v, or as -V if TYPE is long")
    @Nullable
    String versionType;
}
