package io.virt4j.kvm.processor;

import io.virt4j.host.HostProcessor.Assistance;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What Linux tells of the host's first processor. (proc(5), /proc/cpuinfo) */
public record CpuInfo(String vendor, String model, Set<String> flags, Set<String> vmxFlags) {
    public CpuInfo {
        flags = Set.copyOf(flags);
        vmxFlags = Set.copyOf(vmxFlags);
    }

    /** From the file's text, of which the first paragraph is read. */
    public static CpuInfo parse(String text) {
        Map<String, String> lines = new TreeMap<>();
        for (String line : text.lines().takeWhile(line -> !line.isBlank()).toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                lines.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return new CpuInfo(
                lines.getOrDefault("vendor_id", "unknown"),
                lines.getOrDefault("model name", "unknown"),
                words(lines.getOrDefault("flags", "")),
                words(lines.getOrDefault("vmx flags", "")));
    }

    /** By what the processor runs guests, so that KVM uses it. */
    public Assistance assistance() {
        if (flags.contains("vmx")) {
            return Assistance.VMX;
        }
        return flags.contains("svm") ? Assistance.SVM : Assistance.NONE;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
