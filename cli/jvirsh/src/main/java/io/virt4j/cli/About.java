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
        out.line("jvirsh " + (own == null ? "(not from a jar)" : own) + " of virt4j");
        out.line("Java " + Runtime.version());
        for (Engine engine : Engines.installed()) {
            out.line(engine.name() + " " + versionOf(engine));
        }
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
