/**
 * The kernel's KVM interface, typed: {@link io.virt4j.kvm.vm.Kvm} makes a {@link io.virt4j.kvm.vm.VirtualMachine}, which
 * makes a {@link io.virt4j.kvm.vm.Vcpu}, one class for each kind of descriptor; a vCPU that comes back says why by a
 * {@link io.virt4j.kvm.vm.VcpuExit}. Knows nothing of guests, devices or documents.
 *
 * <p>Each of the three has, apart by what is talked about, what else can be said to it: a machine has {@link
 * io.virt4j.kvm.vm.MachineInterrupts}, {@link io.virt4j.kvm.vm.MachineEvents}, {@link io.virt4j.kvm.vm.MachineTime}, {@link
 * io.virt4j.kvm.vm.MachineFeatures} and its {@link io.virt4j.kvm.vm.MemorySlot}s; a vCPU has {@link
 * io.virt4j.kvm.vm.VcpuState}, {@link io.virt4j.kvm.vm.VcpuFeatures}, {@link io.virt4j.kvm.vm.VcpuInterrupts} and {@link
 * io.virt4j.kvm.vm.VcpuDebug}. The values that they give and take are those of {@link io.virt4j.kvm.vm.state}. Which request
 * of KVM's is made where is in {@code docs/kvm-coverage.md}.
 *
 * <p>The smallest guest there is:
 *
 * <pre>{@code
 * try (Kvm kvm = Kvm.open();
 *         VirtualMachine vm = kvm.createVirtualMachine()) {
 *     vm.addMemory(0, 1 << 20);
 *     vm.memory().write(0, ByteBuffer.wrap(new byte[] {(byte) 0xf4})); // hlt
 *     Vcpu vcpu = vm.createVcpu(0);
 *     SpecialRegisters special = vcpu.specialRegisters();
 *     special.segment(SegmentRegister.CS, Segment.realModeCode(0));
 *     vcpu.specialRegisters(special);
 *     Registers registers = vcpu.registers();
 *     registers.set(Register.RIP, 0);
 *     vcpu.registers(registers);
 *     VcpuExit exit = vcpu.run(); // Halted
 * }
 * }</pre>
 *
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">The Definitive KVM API Documentation</a>
 */
@NullMarked
package io.virt4j.kvm.vm;

import org.jspecify.annotations.NullMarked;
