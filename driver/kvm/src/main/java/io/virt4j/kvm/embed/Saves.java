package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.save.SaveFlag;
import io.virt4j.kvm.machine.Snapshot;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a domain's saved machine says of the domain: a word on whether it ran, and the domain's XML. */
final class Saves {
    private static final String RUNNING = "running\n";
    private static final String PAUSED = "paused\n";

    private Saves() {}

    /** The document for a file. */
    static String document(Blueprint blueprint, boolean paused) {
        return (paused ? PAUSED : RUNNING) + blueprint.xmlForAnywhere();
    }

    static String xml(Snapshot snapshot) {
        String document = snapshot.document();
        return document.substring(document.indexOf('\n') + 1);
    }

    /** Whether it waits when it is restored: as the flags say, or else as it did when it was saved. */
    static boolean isPaused(Snapshot snapshot, Set<SaveFlag> flags) {
        return flags.contains(SaveFlag.PAUSED)
                || (!flags.contains(SaveFlag.RUNNING) && snapshot.document().startsWith(PAUSED));
    }

    /** Refuses what the engine does not honour. */
    static void check(@Nullable XmlText xml, Set<SaveFlag> flags, Set<SaveFlag> honoured) {
        if (xml != null) {
            throw new VirtException(
                    ErrorCode.INVALID_ARG, "kvm:///embed restores a domain as it was saved, and takes no other XML");
        }
        if (!honoured.containsAll(flags) || flags.containsAll(Set.of(SaveFlag.RUNNING, SaveFlag.PAUSED))) {
            throw new VirtException(ErrorCode.INVALID_ARG, "kvm:///embed takes one of the flags " + honoured);
        }
    }
}
