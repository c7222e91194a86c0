package io.virt4j.cli.domain.memory;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.HiddenNames;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.xml.Memory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that changes an amount of memory of a domain. */
abstract class MemorySizeCommand extends DomainCommand {
    private static final int KIBIBYTE = 1024;
    private static final int KIBIBYTE_BITS = 10;

    @HiddenNames("kilobytes")
    @Option(
            names = "--size",
            required = true,
            paramLabel = "SIZE",
            description = "the size, such as 2GiB; in KiB if it has no unit")
    NumberWord size;

    @Mixin
    final AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
    }

    /** The amount in whole KiB, of which a part counts as one. */
    final Memory size() throws CommandFailed {
        long kibibytes = (size.toScaled(KIBIBYTE) + KIBIBYTE - 1) >>> KIBIBYTE_BITS;
        try {
            return Memory.ofKibibytes(kibibytes);
        } catch (IllegalArgumentException e) {
            throw new VirtException(ErrorCode.INVALID_ARG, "numerical overflow: input too large: " + kibibytes, e);
        }
    }
}
