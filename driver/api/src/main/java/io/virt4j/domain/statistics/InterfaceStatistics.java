package io.virt4j.domain.statistics;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Optional;

/**
 * The traffic of one network interface.
 *
 * @param number its place among the interfaces
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_STATS_NET_SUFFIX_")
public record InterfaceStatistics(int number, Parameters values) {
    /** Its name on the host. */
    public static final Parameter<String> NAME = Parameter.ofString(".name");

    /** Bytes that the guest received. */
    public static final Parameter<Long> RX_BYTES = Parameter.ofUnsignedLong(".rx.bytes");

    /** Packets that the guest received. */
    public static final Parameter<Long> RX_PKTS = Parameter.ofUnsignedLong(".rx.pkts");

    /** Errors while receiving. */
    public static final Parameter<Long> RX_ERRS = Parameter.ofUnsignedLong(".rx.errs");

    /** Packets for the guest that were dropped. */
    public static final Parameter<Long> RX_DROP = Parameter.ofUnsignedLong(".rx.drop");

    /** Bytes that the guest sent. */
    public static final Parameter<Long> TX_BYTES = Parameter.ofUnsignedLong(".tx.bytes");

    /** Packets that the guest sent. */
    public static final Parameter<Long> TX_PKTS = Parameter.ofUnsignedLong(".tx.pkts");

    /** Errors while sending. */
    public static final Parameter<Long> TX_ERRS = Parameter.ofUnsignedLong(".tx.errs");

    /** Packets of the guest that were dropped. */
    public static final Parameter<Long> TX_DROP = Parameter.ofUnsignedLong(".tx.drop");

    /** Its name on the host. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** Bytes that the guest received. */
    public Optional<Long> receivedBytes() {
        return values.get(RX_BYTES);
    }

    /** Packets that the guest received. */
    public Optional<Long> receivedPackets() {
        return values.get(RX_PKTS);
    }

    /** Errors while receiving. */
    public Optional<Long> receiveErrors() {
        return values.get(RX_ERRS);
    }

    /** Packets for the guest that were dropped. */
    public Optional<Long> receiveDrops() {
        return values.get(RX_DROP);
    }

    /** Bytes that the guest sent. */
    public Optional<Long> sentBytes() {
        return values.get(TX_BYTES);
    }

    /** Packets that the guest sent. */
    public Optional<Long> sentPackets() {
        return values.get(TX_PKTS);
    }

    /** Errors while sending. */
    public Optional<Long> sendErrors() {
        return values.get(TX_ERRS);
    }

    /** Packets of the guest that were dropped. */
    public Optional<Long> sendDrops() {
        return values.get(TX_DROP);
    }
}
