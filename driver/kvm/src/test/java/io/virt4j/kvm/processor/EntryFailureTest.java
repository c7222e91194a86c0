package io.virt4j.kvm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.virt4j.host.HostProcessor.Assistance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On numbers out of the manuals' tables: a host without VMX and SVM makes none of them. */
class EntryFailureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Intel SDM volume 3, table C-1 with bit 31 (25.9.1), and 31.4
                "VMX | 80000021 | Invalid guest state",
                "VMX | 80000022 | MSR loading",
                "VMX | 80000029 | Machine-check event",
                "VMX | 800000fe | reason 254",
                "VMX | 7        | VM entry with invalid control field(s)",
                "VMX | 8        | VM entry with invalid host-state field(s)",
                "VMX | 1a       | VM entry with events blocked by MOV SS",
                "VMX | 63       | VM-instruction error 99",
                // AMD APM volume 2, table C-1
                "SVM | ffffffffffffffff | Invalid guest state in the VMCB",
                "SVM | ffffffff | Invalid guest state in the VMCB",
                "SVM | fffffffffffffffe | The VMSA is busy",
                "SVM | 7f       | Shutdown",
                "SVM | 400      | Nested page fault",
                "NONE | 5       | KVM's own reason",
            })
    void saysWhyInTheManualsWords(Assistance assistance, String reason, String text) {
        long number = Long.parseUnsignedLong(reason, 16);

        assertThat(new EntryFailure(assistance, number))
                .hasToString(
                        "the processor does not enter the guest: " + text + " (" + assistance + ", 0x" + reason + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Read of CR0", "18 | Write of CR8", "27 | Read of DR7", "36 | Write of DR6", "4e | Exception 14",
                "5e | Exception 30", "60 | Physical interrupt", "7b | I/O instruction", "78 | HLT", "98 | Write of CR8",
                "403 | VMGEXIT", "404 | Exit code 0x404", "100000078 | Exit code 0x100000078",
            })
    void namesTheExitCodesOfSvm(String code, String text) {
        assertThat(SvmExit.of(Long.parseLong(code, 16))).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Exception or NMI", "2 | Triple fault", "12 | HLT", "28 | Control-register access",
                "30 | I/O instruction", "48 | EPT violation", "49 | EPT misconfiguration", "74 | Bus lock",
            })
    void namesTheExitReasonsOfVmx(int number, String text) {
        assertThat(VmxExitReason.of(number))
                .hasValueSatisfying(reason -> assertThat(reason).hasToString(text));
        assertThat(VmxExitReason.of(35)).isEmpty();
        assertThat(VmxExitReason.of(-1)).isEmpty();
    }
}
