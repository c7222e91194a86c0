package io.virt4j.cli.domain;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.WorkingDirectory;
import io.virt4j.domain.Domain;
import io.virt4j.domain.save.CoreDumpFlag;
import io.virt4j.domain.save.CoreDumpFormat;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Write a guest's memory to a file to be looked at. */
@Command(
        name = "dump",
        description = {
            "Write the memory of a running domain to a file on the host, for a debugger.",
            "The guest is paused meanwhile and runs on afterwards, unless an option says otherwise. "
                    + "Ctrl-C ends the dump."
        },
        footer = "jvirsh dump web /var/tmp/web.core --memory-only --format kdump-zlib --verbose")
final class Dump extends DomainCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file, on the host")
    String file;

    @Option(names = "--live", description = "let the guest run meanwhile; what it changes is then not of one moment")
    boolean live;

    @Option(names = "--crash", description = "stop the domain afterwards as one that has crashed")
    boolean crash;

    @Option(names = "--bypass-cache", description = "write the file past the host's cache")
    boolean bypassCache;

    @Option(names = "--reset", description = "reset the guest afterwards")
    boolean reset;

    @Option(names = "--verbose", description = "show the progress")
    boolean verbose;

    @Option(
            names = "--memory-only",
            description = "write memory and registers alone, in the form that kernel debuggers read")
    boolean memoryOnly;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "with --memory-only, the form: elf, kdump-zlib, kdump-lzo, kdump-snappy or win-dmp")
    @Nullable
    String format;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        CoreDumpFormat chosen = chosenFormat();
        EnumSet<CoreDumpFlag> flags = EnumSet.noneOf(CoreDumpFlag.class);
        add(flags, live, CoreDumpFlag.LIVE);
        add(flags, crash, CoreDumpFlag.CRASH);
        add(flags, bypassCache, CoreDumpFlag.BYPASS_CACHE);
        add(flags, reset, CoreDumpFlag.RESET);
        add(flags, memoryOnly, CoreDumpFlag.MEMORY_ONLY);
        String target = WorkingDirectory.resolve(file);
        WatchedJob.run("Dump", verbose, found, session.out(), () -> {
            if (chosen == null) {
                found.coreDump(target, flags);
            } else {
                found.coreDump(target, chosen, flags);
            }
        });
        session.out().notice("\nDomain " + named() + " dumped to " + file + "\n");
    }

    /** Null for the host's choice. */
    private @Nullable CoreDumpFormat chosenFormat() throws CommandFailed {
        if (format != null && !memoryOnly) {
            throw new CommandFailed("--format only works with --memory-only");
        }
        if (format == null || format.isEmpty()) {
            return null;
        }
        return switch (format) {
            case "elf" -> CoreDumpFormat.RAW;
            case "kdump-zlib" -> CoreDumpFormat.KDUMP_ZLIB;
            case "kdump-lzo" -> CoreDumpFormat.KDUMP_LZO;
            case "kdump-snappy" -> CoreDumpFormat.KDUMP_SNAPPY;
            case "win-dmp" -> CoreDumpFormat.WIN_DMP;
            default ->
                throw new CommandFailed("format '" + format + "' is not supported, expecting 'kdump-zlib', 'kdump-lzo',"
                        + " 'kdump-snappy', 'win-dmp' or 'elf'");
        };
    }

    @Override
    public String failure() {
        return "Failed to core dump domain " + named() + " to " + file;
    }
}
