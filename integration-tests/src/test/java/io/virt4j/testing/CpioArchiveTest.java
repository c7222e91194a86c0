package io.virt4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpioArchiveTest {
    @TempDir
    Path files;

    @Test
    void unpacksToWhatWasPutIn() throws Exception {
        assumeTrue(HostRequirements.isInstalled("busybox"), "needs busybox (package busybox-static)");
        Path archive = files.resolve("archive");
        try (CpioArchive cpio = new CpioArchive(Files.newOutputStream(archive))) {
            cpio.directory("some");
            cpio.file("some/script", bytes("#!/bin/sh\n"), 0755);
            cpio.file("some/e", bytes(""), 0600);
            cpio.file("some/odd", bytes("12345"), 0644);
        }

        CommandResult listing = CommandResult.of(
                List.of("sh", "-c", "cd " + files + " && busybox cpio -idv <archive && stat -c '%a %s %n' some/*"));

        assertThat(listing.exitCode()).as(listing.stderr()).isZero();
        assertThat(listing.stdout().lines())
                .containsSubsequence("600 0 some/e", "644 5 some/odd", "755 10 some/script");
        assertThat(files.resolve("some/script")).hasContent("#!/bin/sh\n");
        assertThat(files.resolve("some/odd")).hasContent("12345");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
