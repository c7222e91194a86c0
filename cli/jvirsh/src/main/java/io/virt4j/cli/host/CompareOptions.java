package io.virt4j.cli.host;

import io.virt4j.host.CpuComparisonFlag;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;

/** How processors are compared: the options that all commands have which compare some. */
final class CompareOptions {
    @Option(names = "--error", description = "fail, and say what is missing, if the two do not go together")
    boolean error;

    @Option(names = "--validate", description = "refuse XML that is not valid by the host's schema")
    boolean validate;

    Set<CpuComparisonFlag> flags() {
        EnumSet<CpuComparisonFlag> flags = EnumSet.noneOf(CpuComparisonFlag.class);
        if (error) {
            flags.add(CpuComparisonFlag.FAIL_INCOMPATIBLE);
        }
        if (validate) {
            flags.add(CpuComparisonFlag.VALIDATE_XML);
        }
        return flags;
    }
}
