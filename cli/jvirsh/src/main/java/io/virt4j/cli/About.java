package io.virt4j.cli;

import io.virt4j.Engine;
import io.virt4j.Engines;
import io.virt4j.VirtException;

/** The versions of this program and of what it stands on. */
final class About {
    private About() {}

    /**
     * Prints libvirt's version, which is what scripts that ask virsh for its version want to know, or all versions.
     *
     * @return the exit status
     */
    static int print(GlobalOptions options, Output out) {
        if (!options.wantsLongVersion()) {
            try {
                out.line(Engines.named("libvirt").version().toString());
                return 0;
            } catch (VirtException e) {
                out.error(e.getMessage());
                return 1;
            }
        }
        String own = About.class.getPackage().getImplementationVersion();
        out.line(GlobalOptions.programName() + " of virt4j " + (own == null ? "(not from a jar)" : own));
        out.line("Commands and output are those of virsh 9.0");
        out.line("");
        out.line("Running on:");
        for (Engine engine : Engines.installed()) {
            out.line(" " + engine.name() + ": " + versionOf(engine));
        }
        out.line(" Java: " + Runtime.version());
        out.line("");
        return 0;
    }

    private static String versionOf(Engine engine) {
        try {
            return engine.version().toString();
        } catch (VirtException e) {
            return "not usable: " + e.getMessage();
        }
    }
}
