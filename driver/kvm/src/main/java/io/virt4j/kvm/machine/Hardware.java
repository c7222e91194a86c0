package io.virt4j.kvm.machine;

import io.virt4j.kvm.vm.Kvm;
import io.virt4j.kvm.vm.VirtualMachine;

/**
 * What a machine has of the host's, to be closed once no vCPU runs.
 *
 * @param machine KVM's part of it
 * @param board the devices
 */
record Hardware(VirtualMachine machine, Board board) implements AutoCloseable {
    /** Opens a plan's devices, and makes a virtual machine that is empty yet. */
    static Hardware open(Kvm kvm, MachinePlan plan) {
        Board board = new Board(plan);
        try {
            return new Hardware(kvm.createVirtualMachine(), board);
        } catch (RuntimeException | OutOfMemoryError e) {
            board.close();
            throw e;
        }
    }

    /** Frees all of it. Closing twice does nothing. */
    @Override
    public void close() {
        board.close();
        machine.close();
    }
}
