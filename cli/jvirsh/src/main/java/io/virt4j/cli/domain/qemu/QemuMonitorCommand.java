package io.virt4j.cli.domain.qemu;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.cli.domain.Descriptors;
import io.virt4j.domain.Domain;
import io.virt4j.domain.qemu.MonitorCommandFlag;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Have the monitor of a domain's QEMU run a command. */
@Command(
        name = "qemu-monitor-command",
        description = {
            "Send a command to the monitor of a domain's QEMU, and print its answer.",
            "What it changes is unknown to libvirt, and the domain counts as tainted."
        },
        footer = {
            "jvirsh qemu-monitor-command web query-block --pretty",
            "jvirsh qemu-monitor-command web --hmp info registers"
        })
final class QemuMonitorCommand extends DomainCommand {
    @Option(names = "--hmp", description = "the command is in the monitor's language for people, not in JSON")
    boolean hmp;

    @Option(names = "--pretty", description = "print the answer with line breaks and indentation")
    boolean pretty;

    @Option(
            names = "--return-value",
            description = "print what the command returned alone, without the object around it")
    boolean returnValue;

    @NamedOnly
    @OwnProcess
    @Option(
            names = "--pass-fds",
            paramLabel = "FD,...",
            description = "the numbers of open files of jvirsh's that QEMU gets, with commas between them")
    @Nullable
    String passFds;

    @Option(
            names = "--cmd",
            required = true,
            paramLabel = "WORD",
            description = "the command: an object in JSON, or a name and its arguments as NAME=VALUE")
    List<String> words;

    @Override
    protected void checkOptions() throws CommandFailed {
        exclusive(hmp, "hmp", pretty, "pretty");
        exclusive(hmp, "hmp", returnValue, "return-value");
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        String command = hmp ? String.join(" ", words) : QmpCommand.of(words);
        EnumSet<MonitorCommandFlag> flags = EnumSet.noneOf(MonitorCommandFlag.class);
        add(flags, hmp, MonitorCommandFlag.HMP);
        int[] descriptors = Descriptors.parse(passFds);
        String answer = descriptors == null
                ? found.qemuMonitorCommand(command, flags)
                : found.qemuMonitorCommand(command, descriptors, flags).text();
        if (returnValue) {
            session.out().print(returned(answer));
        } else if (pretty) {
            session.out().print(Json.pretty(answer).stripTrailing());
        } else {
            session.out().line(answer);
        }
    }

    private String returned(String answer) throws CommandFailed {
        Json value;
        try {
            value = Json.parse(answer).member("return");
        } catch (Json.Malformed e) {
            throw new CommandFailed("failed to parse JSON returned by qemu", e.reason());
        }
        if (value == null) {
            throw new CommandFailed("'return' member missing");
        }
        return pretty ? value.pretty().stripTrailing() : value.compact();
    }
}
