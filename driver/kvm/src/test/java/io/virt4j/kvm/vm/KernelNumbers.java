package io.virt4j.kvm.vm;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;

/** The numbers of this package that the kernel's headers have, too. */
public final class KernelNumbers {
    private KernelNumbers() {}

    /** By name. */
    public static Map<String, Long> ofCapabilities() {
        return Stream.of(KvmCapability.values()).collect(toMap(Enum::name, capability -> (long) capability.number()));
    }
}
