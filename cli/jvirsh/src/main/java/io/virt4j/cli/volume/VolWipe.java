package io.virt4j.cli.volume;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.storage.StorageVolume;
import io.virt4j.storage.WipeAlgorithm;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Overwrite what is in a volume. */
@Command(
        name = "vol-wipe",
        description = {
            "Overwrite the data of a volume, so that it cannot be read any longer.",
            "Where storage keeps old data elsewhere, as journals and SSDs do, this does not reach it."
        })
final class VolWipe extends PooledVolumeCommand {
    @Option(
            names = "--algorithm",
            paramLabel = "ALGORITHM",
            description =
                    "what to overwrite it with: zero (the default), nnsa, dod, bsi, gutmann, schneier, pfitzner7, "
                            + "pfitzner33, random or trim")
    @Nullable
    String algorithm;

    @Override
    void run(StorageVolume found, Session session) throws CommandFailed {
        refuseEmpty(algorithm, "algorithm");
        WipeAlgorithm way = way();
        try {
            found.wipe(way);
        } catch (VirtException e) {
            if (way != WipeAlgorithm.ZERO || !e.isNotSupported()) {
                throw e;
            }
            found.wipe(); // Older hosts know no other way.
        }
        session.out().notice("Vol " + vol + " wiped\n");
    }

    private WipeAlgorithm way() throws CommandFailed {
        if (algorithm == null) {
            return WipeAlgorithm.ZERO;
        }
        for (WipeAlgorithm one : WipeAlgorithm.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(algorithm)) {
                return one;
            }
        }
        throw new CommandFailed("Unsupported algorithm '" + algorithm + "'");
    }

    @Override
    public String failure() {
        return "Failed to wipe vol " + vol;
    }
}
