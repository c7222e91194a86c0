package io.virt4j.cli.domain.memory;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.memory.MemoryFlag;
import io.virt4j.xml.Memory;
import java.util.EnumSet;
import picocli.CommandLine.Command;

/** Change how much memory a guest has. */
@Command(
        name = "setmem",
        description = {
            "Change how much memory a domain has.",
            "A running guest is asked through its balloon device, so that it can have no more than its "
                    + "maximum, and may give back memory slowly."
        },
        footer = "jvirsh setmem web 2GiB --live")
final class SetMem extends MemorySizeCommand {
    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Memory memory = size();
        EnumSet<MemoryFlag> flags = affect.flags(MemoryFlag.class, MemoryFlag.LIVE, MemoryFlag.CONFIG);
        add(flags, !affect.isGiven(), MemoryFlag.LIVE);
        found.setMemory(memory, flags);
    }
}
