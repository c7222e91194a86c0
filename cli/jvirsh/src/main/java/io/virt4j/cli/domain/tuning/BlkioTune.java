package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.tuning.BlkioParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print or change how the host shares its disks out to a domain. */
@Command(
        name = "blkiotune",
        description = "Print or change a domain's share of the host's disks, and its limits on single devices.",
        footer = "jvirsh blkiotune web --device-read-bytes-sec /dev/sda,104857600")
final class BlkioTune extends TuneCommand {
    @Option(names = "--weight", paramLabel = "NUMBER", description = "the weight against other domains")
    @Nullable
    NumberWord weight;

    @Option(
            names = "--device-weights",
            paramLabel = "PATH,NUMBER,...",
            description = "the weights on single devices of the host")
    @Nullable
    String deviceWeights;

    @Option(
            names = "--device-read-iops-sec",
            paramLabel = "PATH,NUMBER,...",
            description = "the limits on reads a second from single devices")
    @Nullable
    String deviceReadIops;

    @Option(
            names = "--device-write-iops-sec",
            paramLabel = "PATH,NUMBER,...",
            description = "the limits on writes a second to single devices")
    @Nullable
    String deviceWriteIops;

    @Option(
            names = "--device-read-bytes-sec",
            paramLabel = "PATH,NUMBER,...",
            description = "the limits on bytes read a second from single devices")
    @Nullable
    String deviceReadBytes;

    @Option(
            names = "--device-write-bytes-sec",
            paramLabel = "PATH,NUMBER,...",
            description = "the limits on bytes written a second to single devices")
    @Nullable
    String deviceWriteBytes;

    @Mixin
    final AffectOptions affected = new AffectOptions();

    @Override
    protected Parameters given(Domain found) throws CommandFailed {
        Parameters given = Parameters.none();
        if (weight != null) {
            int number = weight.toInt();
            if (number <= 0) {
                throw new CommandFailed("Invalid value of " + number + " for I/O weight");
            }
            given = given.with(BlkioParameters.WEIGHT, (long) number);
        }
        given = add(given, BlkioParameters.DEVICE_WEIGHT, deviceWeights);
        given = add(given, BlkioParameters.DEVICE_READ_IOPS, deviceReadIops);
        given = add(given, BlkioParameters.DEVICE_WRITE_IOPS, deviceWriteIops);
        given = add(given, BlkioParameters.DEVICE_READ_BPS, deviceReadBytes);
        return add(given, BlkioParameters.DEVICE_WRITE_BPS, deviceWriteBytes);
    }

    private static Parameters add(Parameters given, Parameter<String> parameter, @Nullable String list)
            throws CommandFailed {
        if (list == null) {
            return given;
        }
        if (list.isEmpty()) {
            throw new CommandFailed("Unable to parse string parameter");
        }
        return given.with(parameter, list);
    }

    @Override
    protected AffectOptions affected() {
        return affected;
    }

    @Override
    protected Parameters get(Domain found, Set<ModificationImpact> where) {
        return found.blkioParameters(where);
    }

    @Override
    protected void set(Domain found, Parameters given, Set<ModificationImpact> where) {
        found.setBlkioParameters(given, where);
    }

    @Override
    protected String what() {
        return "blkio parameters";
    }
}
