package io.virt4j.kvm.processor;

import io.virt4j.host.HostProcessor.Assistance;
import io.virt4j.kvm.ioctl.RunLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Why KVM does not get on with a guest.
 *
 * @param suberror of KVM_INTERNAL_ERROR_*
 * @param data what KVM adds, which depends on the suberror and on the kernel
 * @param instruction the bytes at the guest's instruction pointer, if KVM knows them; an instruction has 15 at most
 * @see <a href="https://docs.kernel.org/virt/kvm/api.html">KVM api.rst 5, KVM_EXIT_INTERNAL_ERROR</a>
 */
public record KvmInternalError(int suberror, List<Long> data, List<Byte> instruction) {
    /** The part of an exit reason of VMX that is a number. (Intel SDM volume 3, 25.9.1) */
    private static final int BASIC_REASON = 0xffff;

    private static final int LONGEST_INSTRUCTION = 15;

    /** Where the instruction is in the data, in bytes: behind the flags and its length. */
    private static final int INSTRUCTION = RunLayout.RUN_EMULATION_BYTES - RunLayout.RUN_INTERNAL_DATA;

    private static final int LENGTH = RunLayout.RUN_EMULATION_LENGTH - RunLayout.RUN_INTERNAL_DATA;

    public KvmInternalError {
        data = List.copyOf(data);
        instruction = List.copyOf(instruction);
    }

    /** From the numbers that KVM gives. */
    public static KvmInternalError of(int suberror, List<Long> data) {
        return new KvmInternalError(suberror, data, instruction(suberror, data));
    }

    private static List<Byte> instruction(int suberror, List<Long> data) {
        boolean isThere = suberror == RunLayout.KVM_INTERNAL_ERROR_EMULATION
                && data.size() >= 3
                && (data.get(0) & RunLayout.KVM_INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES) != 0;
        if (!isThere) {
            return List.of();
        }
        ByteBuffer bytes = ByteBuffer.allocate(data.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        data.forEach(bytes::putLong);
        int length = Math.min(bytes.get(LENGTH), LONGEST_INSTRUCTION);
        Byte[] instruction = new Byte[Math.max(0, length)];
        Arrays.setAll(instruction, i -> bytes.get(INSTRUCTION + i));
        return List.of(instruction);
    }

    /** In one line, such as {@code KVM cannot emulate the instruction 0f 01 ca}. */
    @Override
    public String toString() {
        return switch (suberror) {
            case RunLayout.KVM_INTERNAL_ERROR_EMULATION -> "KVM cannot emulate the instruction" + hex();
            case RunLayout.KVM_INTERNAL_ERROR_SIMUL_EX -> "KVM met two exceptions at a time" + numbers();
            case RunLayout.KVM_INTERNAL_ERROR_DELIVERY_EV -> "KVM met an exit while it delivered an event" + numbers();
            case RunLayout.KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON ->
                "KVM met an exit that it does not expect" + numbers();
            default -> "KVM met its internal error " + suberror + numbers();
        };
    }

    /**
     * The same with the processor's own numbers in words, where the suberror comes with some.
     *
     * @param assistance whose numbers they are
     */
    public String describe(Assistance assistance) {
        return this + exit(assistance).map(text -> "; the exit was: " + text).orElse("");
    }

    /** KVM puts the exit first for an exit that it does not expect, and second while it delivers an event. */
    private Optional<String> exit(Assistance assistance) {
        int place = switch (suberror) {
            case RunLayout.KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON -> 0;
            case RunLayout.KVM_INTERNAL_ERROR_DELIVERY_EV -> 1;
            default -> data.size();
        };
        if (place >= data.size()) {
            return Optional.empty();
        }
        long number = data.get(place);
        return switch (assistance) {
            case VMX -> VmxExitReason.of((int) number & BASIC_REASON).map(VmxExitReason::toString);
            case SVM -> Optional.of(SvmExit.of(number).toString());
            case NONE -> Optional.empty();
        };
    }

    private String hex() {
        byte[] bytes = new byte[instruction.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = instruction.get(i);
        }
        return bytes.length == 0
                ? ", whose bytes it does not tell"
                : " " + HexFormat.ofDelimiter(" ").formatHex(bytes);
    }

    private String numbers() {
        StringBuilder text = new StringBuilder();
        for (long number : data) {
            text.append(text.isEmpty() ? ": 0x" : " 0x").append(Long.toHexString(number));
        }
        return text.toString();
    }
}
