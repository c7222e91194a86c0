package io.virt4j.benchmarks;

import io.virt4j.Connection;
import io.virt4j.testing.SmallLinux;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/** What a Linux with two vCPUs and a network card takes to boot, and to send and receive by it. */
final class LinuxWithCard {
    private static final String DOMAIN = """
            <domain type='kvm'>
              <name>benchmark</name>
              <memory unit='MiB'>32</memory>
              <vcpu>2</vcpu>
              <os>
                <type arch='x86_64'>hvm</type>
                <kernel>%s</kernel>
                <initrd>%s</initrd>
                <cmdline>%s processors net</cmdline>
              </os>
              <devices>
                <interface type='ethernet'><target dev='%s' managed='no'/><model type='virtio'/></interface>
                <serial type='pty'/>
              </devices>
            </domain>
            """;

    private LinuxWithCard() {}

    /** Or why there is nothing to print. */
    static void print(Connection host, Path folder) throws IOException, InterruptedException {
        SmallLinux linux = SmallLinux.find("devices").orElse(null);
        if (linux == null) {
            System.out.println("no Linux with a network: run integration-tests/build-kernel devices");
            return;
        }
        String xml = DOMAIN.formatted(linux.vmlinux(), linux.initrd(folder), SmallLinux.PARAMETERS, OwnNetwork.TAP);
        List<long[]> lines = new ArrayList<>();
        try {
            for (int i = 0; i < GuestBoots.ROUNDS; i++) {
                lines.add(OwnNetwork.with(() -> boot(host, xml)));
            }
        } catch (IOException e) {
            System.out.println("no figures of a guest with a card: " + e.getMessage());
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "Linux with 2 vCPUs and a card: %.0f ms and %.0f instructions to its program, %.0f once it has used them%n",
                GuestBoots.median(lines, 0),
                GuestBoots.median(lines, 1),
                GuestBoots.median(lines, 2));
    }

    /** Milliseconds and instructions to its program, and instructions until that is ready. */
    private static long[] boot(Connection host, String xml) throws IOException, InterruptedException, TimeoutException {
        try (TimedGuest guest = TimedGuest.start(host, xml)) {
            long millis = guest.millisTo(GuestBoots.LINUX_IS_UP);
            long emulated = guest.emulated();
            guest.millisTo("init: processors 2");
            guest.millisTo("init: net hello from the guest");
            guest.millisTo("init: ready");
            return new long[] {millis, emulated, guest.emulated()};
        }
    }

    /** This part alone. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create();
                Connection host = Connection.open("kvm:///embed?host-quirks=bridge")) {
            print(host, folder.path());
        }
    }
}
