package io.virt4j.cli.domain.device;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.Domain;
import io.virt4j.domain.device.DeviceModifyFlag;
import java.util.EnumSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a device is added, changed or taken away: the options that most commands have which do that. */
final class DeviceImpact {
    @Option(names = "--persistent", description = "act on the definition, and on the domain too if it runs")
    boolean persistent;

    @Mixin
    final AffectOptions impact = new AffectOptions();

    void check() throws CommandFailed {
        if (persistent && impact.current) {
            throw new CommandFailed("Options --persistent and --current are mutually exclusive");
        }
        impact.check();
    }

    /** Whether none of the options was given, which leaves it to the host. */
    boolean isOpen() {
        return !persistent && !impact.config && !impact.live && !impact.current;
    }

    boolean changesDefinition() {
        return persistent || impact.config;
    }

    /** Whether the running domain is to be changed. */
    boolean changesRunning(Domain domain) {
        return impact.live || (persistent && domain.isActive());
    }

    EnumSet<DeviceModifyFlag> flags(Domain domain) {
        EnumSet<DeviceModifyFlag> flags = EnumSet.noneOf(DeviceModifyFlag.class);
        if (changesDefinition()) {
            flags.add(DeviceModifyFlag.CONFIG);
        }
        if (changesRunning(domain)) {
            flags.add(DeviceModifyFlag.LIVE);
        }
        return flags;
    }

    /** The flags of options that are not told to be lasting. */
    static EnumSet<DeviceModifyFlag> flags(AffectOptions impact) {
        return impact.flags(DeviceModifyFlag.class, DeviceModifyFlag.LIVE, DeviceModifyFlag.CONFIG);
    }
}
