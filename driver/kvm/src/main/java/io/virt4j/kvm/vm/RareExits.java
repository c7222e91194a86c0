package io.virt4j.kvm.vm;

import io.virt4j.kvm.ioctl.RunLayout;
import io.virt4j.kvm.processor.KvmInternalError;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads the exits that are too rare to be kept for the next time. */
final class RareExits {
    /** Of the numbers that an internal error or a system event comes with. (linux/kvm.h, struct kvm_run) */
    private static final int NUMBERS = 16;

    private static final int HYPERCALL_ARGUMENTS = 6;

    private RareExits() {}

    static VcpuExit decode(ByteBuffer run, int reason) {
        return switch (reason) {
            case RunLayout.KVM_EXIT_SHUTDOWN -> VcpuExit.Shutdown.INSTANCE;
            case RunLayout.KVM_EXIT_FAIL_ENTRY ->
                new VcpuExit.FailedEntry(
                        run.getLong(RunLayout.RUN_FAIL_ENTRY_REASON), run.getInt(RunLayout.RUN_FAIL_ENTRY_CPU));
            case RunLayout.KVM_EXIT_INTERNAL_ERROR -> new VcpuExit.Stuck(internalError(run));
            case RunLayout.KVM_EXIT_DEBUG ->
                new VcpuExit.Debug(
                        run.getInt(RunLayout.RUN_DEBUG_EXCEPTION),
                        run.getLong(RunLayout.RUN_DEBUG_PC),
                        run.getLong(RunLayout.RUN_DEBUG_DR6),
                        run.getLong(RunLayout.RUN_DEBUG_DR7));
            case RunLayout.KVM_EXIT_EXCEPTION ->
                new VcpuExit.GuestException(
                        run.getInt(RunLayout.RUN_EXCEPTION), run.getInt(RunLayout.RUN_EXCEPTION_CODE));
            case RunLayout.KVM_EXIT_TPR_ACCESS ->
                new VcpuExit.TprAccess(run.getLong(RunLayout.RUN_TPR_RIP), run.getInt(RunLayout.RUN_TPR_IS_WRITE) != 0);
            case RunLayout.KVM_EXIT_SYSTEM_EVENT ->
                new VcpuExit.SystemEvent(
                        run.getInt(RunLayout.RUN_SYSTEM_EVENT_TYPE),
                        numbers(
                                run,
                                RunLayout.RUN_SYSTEM_EVENT_DATA,
                                Math.min(run.getInt(RunLayout.RUN_SYSTEM_EVENT_COUNT), NUMBERS)));
            case RunLayout.KVM_EXIT_HYPERV -> hyperV(run);
            case RunLayout.KVM_EXIT_AP_RESET_HOLD -> VcpuExit.ResetHold.INSTANCE;
            case RunLayout.KVM_EXIT_XEN ->
                new VcpuExit.XenHypercall(
                        run.getInt(RunLayout.RUN_XEN_LONG_MODE) != 0,
                        run.getInt(RunLayout.RUN_XEN_CPL),
                        run.getLong(RunLayout.RUN_XEN_INPUT),
                        numbers(run, RunLayout.RUN_XEN_PARAMETERS, HYPERCALL_ARGUMENTS));
            case RunLayout.KVM_EXIT_HYPERCALL ->
                new VcpuExit.Hypercall(
                        run.getLong(RunLayout.RUN_HYPERCALL_NUMBER),
                        numbers(run, RunLayout.RUN_HYPERCALL_ARGUMENTS, HYPERCALL_ARGUMENTS),
                        run.getInt(RunLayout.RUN_HYPERCALL_LONG_MODE) != 0);
            case RunLayout.KVM_EXIT_NOTIFY ->
                new VcpuExit.Notified(
                        (run.getInt(RunLayout.RUN_NOTIFY_FLAGS) & RunLayout.KVM_NOTIFY_CONTEXT_INVALID) != 0);
            case RunLayout.KVM_EXIT_MEMORY_FAULT ->
                new VcpuExit.MemoryFault(
                        run.getLong(RunLayout.RUN_MEMORY_FAULT_FLAGS),
                        run.getLong(RunLayout.RUN_MEMORY_FAULT_ADDRESS),
                        run.getLong(RunLayout.RUN_MEMORY_FAULT_SIZE));
            case RunLayout.KVM_EXIT_UNKNOWN -> new VcpuExit.Unknown(reason, run.getLong(RunLayout.RUN_HARDWARE_REASON));
            default -> new VcpuExit.Unknown(reason, 0);
        };
    }

    /** Where in the page the guest waits for a number; 0 if it does not. */
    static int answerOffset(ByteBuffer run, int reason) {
        return switch (reason) {
            case RunLayout.KVM_EXIT_HYPERCALL -> RunLayout.RUN_HYPERCALL_RESULT;
            case RunLayout.KVM_EXIT_XEN -> RunLayout.RUN_XEN_RESULT;
            case RunLayout.KVM_EXIT_HYPERV ->
                run.getInt(RunLayout.RUN_HYPERV_TYPE) == RunLayout.KVM_EXIT_HYPERV_HCALL
                        ? RunLayout.RUN_HYPERV_RESULT
                        : 0;
            default -> 0;
        };
    }

    static VcpuExit readMsr(ByteBuffer run) {
        return new VcpuExit.ReadMsr(run.getInt(RunLayout.RUN_MSR_INDEX), run.getInt(RunLayout.RUN_MSR_REASON));
    }

    static VcpuExit writeMsr(ByteBuffer run) {
        return new VcpuExit.WriteMsr(
                run.getInt(RunLayout.RUN_MSR_INDEX),
                run.getLong(RunLayout.RUN_MSR_DATA),
                run.getInt(RunLayout.RUN_MSR_REASON));
    }

    private static VcpuExit hyperV(ByteBuffer run) {
        int type = run.getInt(RunLayout.RUN_HYPERV_TYPE);
        return switch (type) {
            case RunLayout.KVM_EXIT_HYPERV_SYNIC ->
                new VcpuExit.HyperV.SyntheticInterrupts(
                        run.getInt(RunLayout.RUN_HYPERV_MSR),
                        run.getLong(RunLayout.RUN_HYPERV_CONTROL),
                        run.getLong(RunLayout.RUN_HYPERV_EVENT_PAGE),
                        run.getLong(RunLayout.RUN_HYPERV_MESSAGE_PAGE));
            case RunLayout.KVM_EXIT_HYPERV_HCALL ->
                new VcpuExit.HyperV.Hypercall(
                        run.getLong(RunLayout.RUN_HYPERV_INPUT),
                        run.getLong(RunLayout.RUN_HYPERV_PARAMETERS),
                        run.getLong(RunLayout.RUN_HYPERV_PARAMETERS + Long.BYTES));
            default -> new VcpuExit.HyperV.Other(type);
        };
    }

    private static KvmInternalError internalError(ByteBuffer run) {
        int suberror = run.getInt(RunLayout.RUN_INTERNAL_SUBERROR);
        int count = Math.min(run.getInt(RunLayout.RUN_INTERNAL_COUNT), NUMBERS);
        return KvmInternalError.of(suberror, numbers(run, RunLayout.RUN_INTERNAL_DATA, count));
    }

    private static List<Long> numbers(ByteBuffer run, int offset, int count) {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(run.getLong(offset + i * Long.BYTES));
        }
        return List.copyOf(numbers);
    }
}
