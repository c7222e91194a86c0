package io.virt4j.cli.monitor;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.ControlErrorReason;
import io.virt4j.domain.ControlInfo;
import io.virt4j.domain.ControlState;
import io.virt4j.domain.Domain;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Print whether a running domain obeys its host. */
@Command(
        name = "domcontrol",
        description = "Print whether the host can control a running domain at present, or is busy with it.")
final class DomControl extends DomainCommand {
    private static final String[] STATES = {"ok", "background job", "occupied", "error"};
    private static final String[] REASONS = {"", "unknown", "monitor failure", "internal (locking) error"};
    private static final double MILLIS_PER_SECOND = 1000;

    @Override
    protected void run(Domain found, Session session) {
        ControlInfo info = found.controlInfo();
        String text = name(STATES, info.state().number());
        if (info.state().equals(ControlState.ERROR)) {
            int reason = info.reason().map(ControlErrorReason::number).orElse(0);
            text += reason > 0 ? ": " + name(REASONS, reason) : "";
        } else if (!info.state().equals(ControlState.OK)) {
            double seconds = info.since().toMillis() / MILLIS_PER_SECOND;
            text += String.format(Locale.ROOT, " (%.3fs)", seconds);
        }
        session.out().line(text);
    }

    private static String name(String[] names, int number) {
        return number >= 0 && number < names.length ? names[number] : "unknown";
    }
}
