package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Optional;

/**
 * What the storage of a disk wants of requests, in bytes unless said otherwise.
 *
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_")
public record BlockLimits(Parameters values) {
    /** What requests must be aligned to. */
    public static final Parameter<Long> REQUEST_ALIGNMENT = Parameter.ofUnsignedLong(".limits.request_alignment");

    /** The most that one discard may cover. */
    public static final Parameter<Long> DISCARD_MAX = Parameter.ofUnsignedLong(".limits.discard_max");

    /** What discards should be aligned to. */
    public static final Parameter<Long> DISCARD_ALIGNMENT = Parameter.ofUnsignedLong(".limits.discard_alignment");

    /** The most that one writing of zeroes may cover. */
    public static final Parameter<Long> WRITE_ZEROES_MAX = Parameter.ofUnsignedLong(".limits.write_zeroes_max");

    /** What writing of zeroes should be aligned to. */
    public static final Parameter<Long> WRITE_ZEROES_ALIGNMENT =
            Parameter.ofUnsignedLong(".limits.write_zeroes_alignment");

    /** The best size of a request. */
    public static final Parameter<Long> TRANSFER_OPTIMAL = Parameter.ofUnsignedLong(".limits.transfer_optimal");

    /** The largest size of a request. */
    public static final Parameter<Long> TRANSFER_MAX = Parameter.ofUnsignedLong(".limits.transfer_max");

    /** The largest size of a request by the hardware. */
    public static final Parameter<Long> TRANSFER_HW_MAX = Parameter.ofUnsignedLong(".limits.transfer_hw_max");

    /** The most pieces of memory in a request. */
    public static final Parameter<Long> IOV_MAX = Parameter.ofUnsignedLong(".limits.iov_max");

    /** The most pieces of memory in a request by the hardware. */
    public static final Parameter<Long> IOV_HW_MAX = Parameter.ofUnsignedLong(".limits.iov_hw_max");

    /** What memory must be aligned to. */
    public static final Parameter<Long> MEMORY_ALIGNMENT_MINIMAL =
            Parameter.ofUnsignedLong(".limits.memory_alignment_minimal");

    /** What memory is best aligned to. */
    public static final Parameter<Long> MEMORY_ALIGNMENT_OPTIMAL =
            Parameter.ofUnsignedLong(".limits.memory_alignment_optimal");

    /** What requests must be aligned to. */
    public Optional<Long> requestAlignmentBytes() {
        return values.get(REQUEST_ALIGNMENT);
    }

    /** The most that one discard may cover. */
    public Optional<Long> discardMaxBytes() {
        return values.get(DISCARD_MAX);
    }

    /** What discards should be aligned to. */
    public Optional<Long> discardAlignmentBytes() {
        return values.get(DISCARD_ALIGNMENT);
    }

    /** The most that one writing of zeroes may cover. */
    public Optional<Long> writeZeroesMaxBytes() {
        return values.get(WRITE_ZEROES_MAX);
    }

    /** What writing of zeroes should be aligned to. */
    public Optional<Long> writeZeroesAlignmentBytes() {
        return values.get(WRITE_ZEROES_ALIGNMENT);
    }

    /** The best size of a request. */
    public Optional<Long> transferOptimalBytes() {
        return values.get(TRANSFER_OPTIMAL);
    }

    /** The largest size of a request. */
    public Optional<Long> transferMaxBytes() {
        return values.get(TRANSFER_MAX);
    }

    /** The largest size of a request by the hardware. */
    public Optional<Long> transferHardwareMaxBytes() {
        return values.get(TRANSFER_HW_MAX);
    }

    /** The most pieces of memory in a request. */
    public Optional<Long> piecesMax() {
        return values.get(IOV_MAX);
    }

    /** The most pieces of memory in a request by the hardware. */
    public Optional<Long> piecesHardwareMax() {
        return values.get(IOV_HW_MAX);
    }

    /** What memory must be aligned to. */
    public Optional<Long> memoryAlignmentMinimalBytes() {
        return values.get(MEMORY_ALIGNMENT_MINIMAL);
    }

    /** What memory is best aligned to. */
    public Optional<Long> memoryAlignmentOptimalBytes() {
        return values.get(MEMORY_ALIGNMENT_OPTIMAL);
    }
}
