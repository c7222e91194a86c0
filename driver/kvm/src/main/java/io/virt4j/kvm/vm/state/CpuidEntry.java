package io.virt4j.kvm.vm.state;

/**
 * What the CPUID instruction answers to one question.
 *
 * @param function the question, in EAX; an unsigned number of 32 bits
 * @param index its part, in ECX
 * @param indexed whether the answer depends on {@code index}
 */
public record CpuidEntry(int function, int index, boolean indexed, int eax, int ebx, int ecx, int edx) {}
