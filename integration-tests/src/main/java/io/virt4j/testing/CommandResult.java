package io.virt4j.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command left behind.
 *
 * @param exitCode 128 and more for a signal, as shells have it
 */
public record CommandResult(int exitCode, String stdout, String stderr) {
    /** Runs a command to its end, with nothing on its standard input. */
    static CommandResult of(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("virt4j-stderr-", "");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectError(errors.toFile())
                    .start();
            String stdout = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new CommandResult(process.waitFor(), stdout, Files.readString(errors));
        } finally {
            Files.delete(errors);
        }
    }
}
