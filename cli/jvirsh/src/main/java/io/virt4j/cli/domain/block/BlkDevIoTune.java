package io.virt4j.cli.domain.block;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.domain.tuning.TuneCommand;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.parameter.Parameters;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print or change what a disk may do at most. */
@Command(
        name = "blkdeviotune",
        description = {
            "Print or set the limits on what a disk of a domain may read and write.",
            "Without a limit the present ones are printed; 0 lifts one. A limit on the total cannot stand "
                    + "beside one on reads or writes."
        },
        footer = "jvirsh blkdeviotune web vda --total-bytes-sec 50M --total-iops-sec 2000 --live")
final class BlkDevIoTune extends TuneCommand {
    @Option(
            names = "--device",
            required = true,
            paramLabel = "DISK",
            description = "the target or the source of the disk")
    String device;

    @Mixin
    final IoLimits limits = new IoLimits();

    @Mixin
    final AffectOptions affected = new AffectOptions();

    @Override
    protected Parameters given(Domain found) throws CommandFailed {
        refuseEmpty(device, "device");
        return limits.given();
    }

    @Override
    protected AffectOptions affected() {
        return affected;
    }

    @Override
    protected Parameters get(Domain found, Set<ModificationImpact> where) {
        return found.blockIoTune(device, where);
    }

    @Override
    protected void set(Domain found, Parameters given, Set<ModificationImpact> where) {
        found.setBlockIoTune(device, given, where);
    }

    @Override
    protected String what() {
        return "block I/O throttle parameters";
    }

    @Override
    protected String change() {
        return "Unable to change block I/O throttle";
    }
}
