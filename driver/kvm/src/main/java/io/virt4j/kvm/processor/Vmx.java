package io.virt4j.kvm.processor;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What VMX can do, by its capability MSRs. (Intel SDM volume 3, appendix A) */
public record Vmx(Set<VmxFeature> features) {
    /** IA32_VMX_PINBASED_CTLS; in the upper half, the controls that may be 1. */
    public static final int PIN_BASED = 0x481;

    /** IA32_VMX_PROCBASED_CTLS. */
    public static final int PROCESSOR_BASED = 0x482;

    /** IA32_VMX_PROCBASED_CTLS2. */
    public static final int SECONDARY = 0x48b;

    /** IA32_VMX_EPT_VPID_CAP. */
    public static final int EPT_AND_VPID = 0x48c;

    /** IA32_VMX_PROCBASED_CTLS3, whose 64 bits are the controls that may be 1. */
    public static final int TERTIARY = 0x492;

    public Vmx {
        features = Set.copyOf(features);
    }

    /** By the values of the MSRs that are there. */
    public static Vmx of(Map<Integer, Long> msrs) {
        Set<VmxFeature> features = EnumSet.noneOf(VmxFeature.class);
        for (VmxFeature feature : VmxFeature.values()) {
            if (feature.isIn(msrs.getOrDefault(feature.msr(), 0L))) {
                features.add(feature);
            }
        }
        return new Vmx(features);
    }

    /** By Linux's flags, of the line {@code vmx flags} in {@code /proc/cpuinfo}. */
    public static Vmx ofFlags(Set<String> flags) {
        Set<VmxFeature> features = EnumSet.noneOf(VmxFeature.class);
        for (VmxFeature feature : VmxFeature.values()) {
            if (flags.contains(feature.flag())) {
                features.add(feature);
            }
        }
        return new Vmx(features);
    }
}
