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
@Command(name = "dump", description = "Write a guest's memory to a file to be looked at.")
final class Dump extends DomainCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file, on the host")
    String file;

    @Option(names = "--live", description = "the guest runs on meanwhile")
    boolean live;

    @Option(names = "--crash", description = "end the domain afterwards, as one that has crashed")
    boolean crash;

    @Option(names = "--bypass-cache", description = "write the file past the host's cache")
    boolean bypassCache;

    @Option(names = "--reset", description = "reset the guest afterwards")
    boolean reset;

    @Option(names = "--verbose", description = "show the progress")
    boolean verbose;

    @Option(names = "--memory-only", description = "memory and registers alone, as debuggers of kernels read them")
    boolean memoryOnly;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "with --memory-only: elf, kdump-zlib, kdump-lzo, kdump-snappy or win-dmp")
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
