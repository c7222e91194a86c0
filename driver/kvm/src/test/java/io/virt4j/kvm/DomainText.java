package io.virt4j.kvm;

import java.nio.file.Path;

/** The text of a domain that the engine honours, in which tests replace parts. */
public final class DomainText {
    private static final String TEXT = """
            <domain type='kvm'>
              <name>guest</name>
              <memory unit='MiB'>4</memory>
              <vcpu>1</vcpu>
              <os>
                <type arch='x86_64'>hvm</type>
                <kernel>KERNEL</kernel>
                <cmdline>CMDLINE</cmdline>
              </os>
              <on_reboot>destroy</on_reboot>
              <devices>
                <serial type='pty'/>
              </devices>
            </domain>
            """;

    private DomainText() {}

    /** A domain that boots that kernel without a command line. */
    public static String booting(Path kernel) {
        return booting(kernel, "");
    }

    /** A domain that boots that kernel. */
    public static String booting(Path kernel, String commandLine) {
        return TEXT.replace("KERNEL", kernel.toAbsolutePath().toString()).replace("CMDLINE", commandLine);
    }
}
