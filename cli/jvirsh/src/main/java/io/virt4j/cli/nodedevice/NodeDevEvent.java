package io.virt4j.cli.nodedevice;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.EventOptions;
import io.virt4j.cli.NumberedWords;
import io.virt4j.cli.OwnProcess;
import io.virt4j.cli.Session;
import io.virt4j.event.EventSource;
import io.virt4j.event.NodeDeviceChange;
import io.virt4j.event.NodeDeviceEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Wait for what happens to devices of the host, and print it. */
@OwnProcess
@Command(name = "nodedev-event", description = "Wait for an event of a device of the host, and print it.")
final class NodeDevEvent extends DialectCommand {
    private static final String LIFECYCLE = "lifecycle";
    private static final List<String> KINDS = List.of(LIFECYCLE, "update");

    /** virsh's words for what happens, by libvirt's numbers. (virNodeDeviceEventLifecycleType) */
    private static final List<String> CHANGES = List.of("Created", "Deleted", "Defined", "Undefined");

    @Option(names = "--device", paramLabel = "DEVICE", description = "wait for events of this device alone")
    @Nullable
    String device;

    @Mixin
    final EventOptions options = new EventOptions();

    @Override
    public void run(Session session) throws CommandFailed {
        options.run(session, KINDS, (events, kind) -> {
            EventSource source = source(session);
            if (kind.equals(LIFECYCLE)) {
                events.add(
                        source,
                        NodeDeviceEvents.LIFECYCLE,
                        event -> options.line("event 'lifecycle' for node device "
                                + event.device().name() + ": " + word(event.change())));
            } else {
                events.add(
                        source,
                        NodeDeviceEvents.UPDATE,
                        event -> options.line("event 'update' for node device "
                                + event.device().name()));
            }
        });
    }

    private EventSource source(Session session) throws CommandFailed {
        refuseEmpty(device, "device");
        return device == null ? session.connection() : NodeDeviceLookup.byName(device, session);
    }

    private static String word(NodeDeviceChange change) {
        return NumberedWords.of(CHANGES, change.number(), "unknown");
    }
}
