package io.virt4j.domain.cpu;

import io.virt4j.host.CpuSet;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;

/**
 * The vCPUs as the guest's agent sees them.
 *
 * @param values all that it told (virDomainGetGuestVcpus)
 */
public record GuestVcpus(Parameters values) {
    /** Those that there are. */
    public static final Parameter<String> VCPUS = Parameter.ofString("vcpus");

    /** Those that the guest uses. */
    public static final Parameter<String> ONLINE = Parameter.ofString("online");

    /** Those that the guest can do without. */
    public static final Parameter<String> OFFLINABLE = Parameter.ofString("offlinable");

    /** Those that there are. */
    public CpuSet vcpus() {
        return set(VCPUS);
    }

    /** Those that the guest uses. */
    public CpuSet online() {
        return set(ONLINE);
    }

    /** Those that the guest can do without. */
    public CpuSet offlinable() {
        return set(OFFLINABLE);
    }

    private CpuSet set(Parameter<String> parameter) {
        return CpuSet.parse(values.get(parameter).orElse(""));
    }
}
