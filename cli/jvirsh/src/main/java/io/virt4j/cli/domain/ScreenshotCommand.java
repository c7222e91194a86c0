package io.virt4j.cli.domain;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import io.virt4j.domain.console.Screenshot;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Take a picture of a guest's screen. */
@Command(
        name = "screenshot",
        description = {
            "Take a picture of the screen of a running domain.",
            "The hypervisor decides on the format; the command tells which it is."
        },
        footer = "jvirsh screenshot web web.ppm")
final class ScreenshotCommand extends DomainCommand {
    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "the file for the picture; without it, one named after the domain and the time")
    @Nullable
    String file;

    @Option(
            names = "--screen",
            paramLabel = "NUMBER",
            description = "the number of the screen, from 0 on; without it, 0")
    @Nullable
    NumberWord screen;

    private int number;

    @Override
    protected void checkOptions() throws CommandFailed {
        refuseEmpty(file, "file");
        number = screen == null ? 0 : (int) screen.toUnsignedInt();
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        try (Screenshot shot = take(found)) {
            String target = file == null ? PictureFile.nameNow(found.name(), shot.mimeType()) : file;
            PictureFile.save(shot.data(), target, domain);
            session.out().notice("Screenshot saved to " + target + ", with type of " + shot.mimeType());
        } catch (IOException e) {
            throw new CommandFailed("cannot close stream on domain '" + domain + "'", String.valueOf(e.getMessage()));
        }
    }

    private Screenshot take(Domain found) throws CommandFailed {
        try {
            return found.screenshot(number);
        } catch (VirtException e) {
            throw new CommandFailed("could not take a screenshot of " + domain, e.getMessage());
        }
    }
}
