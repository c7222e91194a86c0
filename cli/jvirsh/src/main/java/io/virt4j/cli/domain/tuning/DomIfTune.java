package io.virt4j.cli.domain.tuning;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.domain.Rates;
import io.virt4j.domain.Domain;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.device.BandwidthParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Print or change what a network interface of a domain may send and receive. */
@Command(
        name = "domiftune",
        description = "Print or change the limits on the traffic of a network interface of a domain.",
        footer = "jvirsh domiftune web vnet0 --inbound 10240,20480,10240 --live")
final class DomIfTune extends TuneCommand {
    private static final long UNSIGNED_INT = 0xffff_ffffL;

    @Option(
            names = "--interface",
            required = true,
            paramLabel = "INTERFACE",
            description = "the target or the MAC address of the interface")
    String device;

    @Option(
            names = "--inbound",
            paramLabel = "RATES",
            description = "the limits towards the guest, as average,peak,burst,floor in KiB")
    @Nullable
    String inbound;

    @Option(
            names = "--outbound",
            paramLabel = "RATES",
            description = "the limits from the guest, as average,peak,burst in KiB")
    @Nullable
    String outbound;

    @Mixin
    final AffectOptions affected = new AffectOptions();

    @Override
    protected Parameters given(Domain found) throws CommandFailed {
        refuseEmpty(device, "interface");
        refuseEmpty(inbound, "inbound");
        refuseEmpty(outbound, "outbound");
        Parameters given = Parameters.none();
        if (inbound != null) {
            Rates in = Rates.parse(inbound).refuseTooLarge("inbound").refusePeaksAlone();
            given = given.with(BandwidthParameters.IN_AVERAGE, in.average());
            given = add(given, BandwidthParameters.IN_PEAK, in.peak());
            given = add(given, BandwidthParameters.IN_BURST, in.burst());
            given = add(given, BandwidthParameters.IN_FLOOR, in.floor() & UNSIGNED_INT);
        }
        if (outbound != null) {
            Rates out = Rates.parse(outbound)
                    .refuseTooLarge("outbound")
                    .refuseOutboundPeaksAlone()
                    .refuseFloor();
            given = given.with(BandwidthParameters.OUT_AVERAGE, out.average());
            given = add(given, BandwidthParameters.OUT_PEAK, out.peak());
            given = add(given, BandwidthParameters.OUT_BURST, out.burst());
        }
        return given;
    }

    private static Parameters add(Parameters given, Parameter<Long> parameter, long rate) {
        return rate == 0 ? given : given.with(parameter, rate);
    }

    @Override
    protected AffectOptions affected() {
        return affected;
    }

    @Override
    protected Parameters get(Domain found, Set<ModificationImpact> where) {
        return found.interfaceParameters(device, where);
    }

    @Override
    protected void set(Domain found, Parameters given, Set<ModificationImpact> where) {
        found.setInterfaceParameters(device, given, where);
    }

    @Override
    protected String what() {
        return "interface parameters";
    }

    @Override
    protected String change() {
        return "Unable to set interface parameters";
    }
}
