package io.virt4j.domain.cpu;

import io.virt4j.NativeEnum;

/** What a vCPU does. A number that has no name here yet is carried as it is. (virVcpuState) */
@NativeEnum(value = "virVcpuState", prefix = "VIR_VCPU_")
public record VcpuState(int number) {
    /** Switched off. */
    public static final VcpuState OFFLINE = new VcpuState(0);

    /** Running. */
    public static final VcpuState RUNNING = new VcpuState(1);

    /** Waiting for something. */
    public static final VcpuState BLOCKED = new VcpuState(2);
}
