package io.virt4j.cli.domain.block;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.block.BlockIoTuneParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a disk may do at most: the options that say it. */
final class IoLimits {
    @Option(names = "--total-bytes-sec", paramLabel = "BYTES", description = "the limit on bytes a second")
    @Nullable
    NumberWord totalBytesSec;

    @Option(names = "--read-bytes-sec", paramLabel = "BYTES", description = "the limit on bytes read a second")
    @Nullable
    NumberWord readBytesSec;

    @Option(names = "--write-bytes-sec", paramLabel = "BYTES", description = "the limit on bytes written a second")
    @Nullable
    NumberWord writeBytesSec;

    @Option(names = "--total-iops-sec", paramLabel = "NUMBER", description = "the limit on operations a second")
    @Nullable
    NumberWord totalIopsSec;

    @Option(names = "--read-iops-sec", paramLabel = "NUMBER", description = "the limit on reads a second")
    @Nullable
    NumberWord readIopsSec;

    @Option(names = "--write-iops-sec", paramLabel = "NUMBER", description = "the limit on writes a second")
    @Nullable
    NumberWord writeIopsSec;

    @Option(
            names = "--total-bytes-sec-max",
            paramLabel = "BYTES",
            description = "the limit on bytes a second in a burst")
    @Nullable
    NumberWord totalBytesSecMax;

    @Option(
            names = "--read-bytes-sec-max",
            paramLabel = "BYTES",
            description = "the limit on bytes read a second in a burst")
    @Nullable
    NumberWord readBytesSecMax;

    @Option(
            names = "--write-bytes-sec-max",
            paramLabel = "BYTES",
            description = "the limit on bytes written a second in a burst")
    @Nullable
    NumberWord writeBytesSecMax;

    @Option(
            names = "--total-iops-sec-max",
            paramLabel = "NUMBER",
            description = "the limit on operations a second in a burst")
    @Nullable
    NumberWord totalIopsSecMax;

    @Option(
            names = "--read-iops-sec-max",
            paramLabel = "NUMBER",
            description = "the limit on reads a second in a burst")
    @Nullable
    NumberWord readIopsSecMax;

    @Option(
            names = "--write-iops-sec-max",
            paramLabel = "NUMBER",
            description = "the limit on writes a second in a burst")
    @Nullable
    NumberWord writeIopsSecMax;

    @Option(names = "--size-iops-sec", paramLabel = "NUMBER", description = "how many bytes count as one operation")
    @Nullable
    NumberWord sizeIopsSec;

    @Option(
            names = "--group-name",
            paramLabel = "NAME",
            description = "the name of a group of disks that share the limits")
    @Nullable
    String groupName;

    @Option(
            names = "--total-bytes-sec-max-length",
            paramLabel = "SECONDS",
            description = "how long a burst of bytes may last")
    @Nullable
    NumberWord totalBytesSecMaxLength;

    @Option(
            names = "--read-bytes-sec-max-length",
            paramLabel = "SECONDS",
            description = "how long a burst of bytes read may last")
    @Nullable
    NumberWord readBytesSecMaxLength;

    @Option(
            names = "--write-bytes-sec-max-length",
            paramLabel = "SECONDS",
            description = "how long a burst of bytes written may last")
    @Nullable
    NumberWord writeBytesSecMaxLength;

    @Option(
            names = "--total-iops-sec-max-length",
            paramLabel = "SECONDS",
            description = "how long a burst of operations may last")
    @Nullable
    NumberWord totalIopsSecMaxLength;

    @Option(
            names = "--read-iops-sec-max-length",
            paramLabel = "SECONDS",
            description = "how long a burst of reads may last")
    @Nullable
    NumberWord readIopsSecMaxLength;

    @Option(
            names = "--write-iops-sec-max-length",
            paramLabel = "SECONDS",
            description = "how long a burst of writes may last")
    @Nullable
    NumberWord writeIopsSecMaxLength;

    /** Those that were given. */
    Parameters given() throws CommandFailed {
        Parameters given = Parameters.none();
        given = bytes(given, BlockIoTuneParameters.TOTAL_BYTES_SEC, totalBytesSec);
        given = bytes(given, BlockIoTuneParameters.READ_BYTES_SEC, readBytesSec);
        given = bytes(given, BlockIoTuneParameters.WRITE_BYTES_SEC, writeBytesSec);
        given = bytes(given, BlockIoTuneParameters.TOTAL_BYTES_SEC_MAX, totalBytesSecMax);
        given = bytes(given, BlockIoTuneParameters.READ_BYTES_SEC_MAX, readBytesSecMax);
        given = bytes(given, BlockIoTuneParameters.WRITE_BYTES_SEC_MAX, writeBytesSecMax);
        given = number(given, BlockIoTuneParameters.TOTAL_IOPS_SEC, totalIopsSec);
        given = number(given, BlockIoTuneParameters.READ_IOPS_SEC, readIopsSec);
        given = number(given, BlockIoTuneParameters.WRITE_IOPS_SEC, writeIopsSec);
        given = number(given, BlockIoTuneParameters.TOTAL_IOPS_SEC_MAX, totalIopsSecMax);
        given = number(given, BlockIoTuneParameters.READ_IOPS_SEC_MAX, readIopsSecMax);
        given = number(given, BlockIoTuneParameters.WRITE_IOPS_SEC_MAX, writeIopsSecMax);
        given = number(given, BlockIoTuneParameters.SIZE_IOPS_SEC, sizeIopsSec);
        given = number(given, BlockIoTuneParameters.TOTAL_BYTES_SEC_MAX_LENGTH, totalBytesSecMaxLength);
        given = number(given, BlockIoTuneParameters.READ_BYTES_SEC_MAX_LENGTH, readBytesSecMaxLength);
        given = number(given, BlockIoTuneParameters.WRITE_BYTES_SEC_MAX_LENGTH, writeBytesSecMaxLength);
        given = number(given, BlockIoTuneParameters.TOTAL_IOPS_SEC_MAX_LENGTH, totalIopsSecMaxLength);
        given = number(given, BlockIoTuneParameters.READ_IOPS_SEC_MAX_LENGTH, readIopsSecMaxLength);
        given = number(given, BlockIoTuneParameters.WRITE_IOPS_SEC_MAX_LENGTH, writeIopsSecMaxLength);
        if (groupName == null) {
            return given;
        }
        if (groupName.isEmpty()) {
            throw new CommandFailed(
                    "Failed to get option 'group-name': Option argument is empty",
                    "Unable to parse group-name parameter");
        }
        return given.with(BlockIoTuneParameters.GROUP_NAME, groupName);
    }

    private static Parameters bytes(Parameters given, Parameter<Long> parameter, @Nullable NumberWord limit)
            throws CommandFailed {
        if (limit == null) {
            return given;
        }
        try {
            return given.with(parameter, limit.toScaled(1));
        } catch (CommandFailed e) {
            throw e.withSecond("Unable to parse integer parameter");
        }
    }

    private static Parameters number(Parameters given, Parameter<Long> parameter, @Nullable NumberWord limit)
            throws CommandFailed {
        if (limit == null) {
            return given;
        }
        try {
            return given.with(parameter, limit.toUnsigned());
        } catch (CommandFailed e) {
            throw e.withSecond("Unable to parse integer parameter");
        }
    }
}
