package io.virt4j.cli.domain.memory;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.memory.MemoryFlag;
import io.virt4j.xml.Memory;
import java.util.EnumSet;
import picocli.CommandLine.Command;

/** Change how much memory a guest may have at most. */
@Command(
        name = "setmaxmem",
        description = {
            "Change how much memory a domain may have at most.",
            "Most hypervisors allow it only in the definition."
        },
        footer = "jvirsh setmaxmem web 8GiB --config")
final class SetMaxMem extends MemorySizeCommand {
    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Memory memory = size();
        EnumSet<MemoryFlag> flags = affect.flags(MemoryFlag.class, MemoryFlag.LIVE, MemoryFlag.CONFIG);
        flags.add(MemoryFlag.MAXIMUM);
        found.setMemory(memory, flags);
    }

    @Override
    public String failure() {
        return "Unable to change MaxMemorySize";
    }
}
