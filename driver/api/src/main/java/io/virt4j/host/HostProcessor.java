package io.virt4j.host;

import java.util.List;

/**
 * What the host's processor does for virtual machines, as far as an engine can tell.
 *
 * @param vendor such as {@code GenuineIntel}
 * @param model as the processor names itself
 * @param assistance by which guests run
 * @param hypervisor what the host itself runs under: its name, {@code unknown} if it hides that; empty if it runs under none
 * @param nesting whether guests can run guests of their own
 * @param features what the assistance can do, with those that are not there; none without an assistance
 * @param source where the features were read
 * @param obstacle why the engine cannot run guests here; empty if it can
 */
public record HostProcessor(
        String vendor,
        String model,
        Assistance assistance,
        String hypervisor,
        boolean nesting,
        List<Feature> features,
        String source,
        String obstacle) {
    public HostProcessor {
        features = List.copyOf(features);
    }

    /** Whether the host is a guest itself. */
    public boolean isGuest() {
        return !hypervisor.isEmpty();
    }

    /** The extension of the processor that guests run by. */
    public enum Assistance {
        /** Intel's. */
        VMX,
        /** AMD's. */
        SVM,
        /** Neither: what runs guests does without. */
        NONE
    }

    /**
     * One thing that the assistance can do.
     *
     * @param name Linux's, as in {@code /proc/cpuinfo}
     * @param meaning what it is good for
     */
    public record Feature(String name, String meaning, boolean isPresent) {}
}
