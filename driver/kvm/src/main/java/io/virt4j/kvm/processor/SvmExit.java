package io.virt4j.kvm.processor;

/**
 * Why SVM left the guest, or did not enter it: an exit code. (AMD APM volume 2, appendix C)
 *
 * @param code the processor's number, negative for a failed entry
 */
public record SvmExit(long code) {
    /** Codes below it are of registers and exceptions, 16 or 32 in a row. */
    private static final int RANGES_END = 0x60;

    private static final int CR_WRITE_TRAPS = 0x90;
    private static final int CR_WRITE_TRAPS_END = 0xa0;

    /** KVM hands on 32 bits of a code in places; the failures are negative in either width. */
    public static SvmExit of(long code) {
        boolean isNarrowFailure = code <= 0xffff_ffffL && code >= 0xffff_fffcL;
        return new SvmExit(isNarrowFailure ? (int) code : code);
    }

    /** In one line, such as {@code Nested page fault}. */
    @Override
    public String toString() {
        if (code >= 0 && code < RANGES_END) {
            return range((int) code);
        }
        if (code >= CR_WRITE_TRAPS && code < CR_WRITE_TRAPS_END) {
            return "Write of CR" + (code - CR_WRITE_TRAPS);
        }
        if (code == -1) {
            return "Invalid guest state in the VMCB";
        }
        if (code == -2) {
            return "The VMSA is busy";
        }
        if (code == -3) {
            return "The processor's other thread is not idle";
        }
        if (code == -4) {
            return "Invalid PMC state";
        }
        return SvmIntercept.of((int) code)
                .filter(known -> known.number() == code)
                .map(SvmIntercept::toString)
                .orElse("Exit code 0x" + Long.toHexString(code));
    }

    private static String range(int code) {
        int number = code & 0xf;
        return switch (code >> 4) {
            case 0 -> "Read of CR" + number;
            case 1 -> "Write of CR" + number;
            case 2 -> "Read of DR" + number;
            case 3 -> "Write of DR" + number;
            default -> "Exception " + (code & 0x1f);
        };
    }
}
