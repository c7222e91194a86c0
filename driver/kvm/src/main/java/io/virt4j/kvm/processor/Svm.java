package io.virt4j.kvm.processor;

import java.util.EnumSet;
import java.util.Set;

/** What SVM can do, by CPUID. (AMD APM volume 3, appendix E) */
public record Svm(Set<SvmFeature> features) {
    /** SVM's own features are in EDX of it. */
    public static final int FEATURES = 0x8000000a;

    /** Those of encrypted memory are in EAX of it. */
    public static final int ENCRYPTION = 0x8000001f;

    public Svm {
        features = Set.copyOf(features);
    }

    /**
     * By the two registers.
     *
     * @param featuresEdx of {@link #FEATURES}
     * @param encryptionEax of {@link #ENCRYPTION}; 0 where there is none
     */
    public static Svm of(int featuresEdx, int encryptionEax) {
        Set<SvmFeature> features = EnumSet.noneOf(SvmFeature.class);
        for (SvmFeature feature : SvmFeature.values()) {
            if (feature.isIn(feature.function() == FEATURES ? featuresEdx : encryptionEax)) {
                features.add(feature);
            }
        }
        return new Svm(features);
    }

    /** By Linux's flags, of the line {@code flags} in {@code /proc/cpuinfo}. */
    public static Svm ofFlags(Set<String> flags) {
        Set<SvmFeature> features = EnumSet.noneOf(SvmFeature.class);
        for (SvmFeature feature : SvmFeature.values()) {
            if (flags.contains(feature.flag())) {
                features.add(feature);
            }
        }
        return new Svm(features);
    }
}
