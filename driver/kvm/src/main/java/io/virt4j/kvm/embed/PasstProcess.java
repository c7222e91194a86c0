package io.virt4j.kvm.embed;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.kvm.virtio.net.NetLink;
import io.virt4j.kvm.virtio.net.PasstLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A passt of one network card's own, which brings a guest to the host's network without rights. It ends when the card lets
 * go of it. (passt(1), --one-off)
 */
final class PasstProcess {
    private static final long PATIENCE_SECONDS = 10;

    private PasstProcess() {}

    /**
     * Starts one, and connects to it.
     *
     * @throws VirtException if passt is not installed, or does not get along
     */
    static NetLink start(String name) {
        Path socket = RuntimeFolder.make("passt").resolve(name);
        try {
            Files.deleteIfExists(socket);
            Process process = new ProcessBuilder("passt", "--one-off", "--quiet", "--socket", socket.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // It goes to the background once its socket is there.
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IOException("it does not get ready");
            }
            return PasstLink.connect(socket);
        } catch (IOException e) {
            throw new VirtException(
                    ErrorCode.OPERATION_FAILED,
                    "passt cannot be started: " + e.getMessage()
                            + ": install the package passt, or use <interface type='ethernet'>",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Interruption.of("waiting for passt", e);
        }
    }
}
