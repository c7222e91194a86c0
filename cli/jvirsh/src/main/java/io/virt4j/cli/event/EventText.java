package io.virt4j.cli.event;

import io.virt4j.cli.ParameterText;
import io.virt4j.event.AgentLifecycleEvent;
import io.virt4j.event.BlockJobEvent;
import io.virt4j.event.BlockThresholdEvent;
import io.virt4j.event.DiskChangeEvent;
import io.virt4j.event.GraphicsAddress;
import io.virt4j.event.GraphicsEvent;
import io.virt4j.event.GraphicsIdentity;
import io.virt4j.event.IoErrorEvent;
import io.virt4j.event.MemoryFailureEvent;
import io.virt4j.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** How virsh writes the longer events, behind the name of the domain. */
final class EventText {
    private EventText() {}

    static String ioError(IoErrorEvent event) {
        return ": " + event.source() + " (" + event.device() + ") "
                + Names.IO_ERROR_ACTIONS.of(event.action().number());
    }

    static String graphics(GraphicsEvent event) {
        StringBuilder text = new StringBuilder(": ")
                .append(Names.GRAPHICS_PHASES.of(event.phase().number()))
                .append(" local")
                .append(address(event.local()))
                .append(" remote")
                .append(address(event.remote()))
                .append(' ')
                .append(event.authentication());
        for (GraphicsIdentity identity : event.identities()) {
            text.append("\n\t").append(identity.type()).append('=').append(identity.name());
        }
        return text.toString();
    }

    private static String address(GraphicsAddress address) {
        return "[" + Names.GRAPHICS_ADDRESSES.of(address.family().number()) + " " + address.node() + " "
                + address.service() + "]";
    }

    static String blockJob(BlockJobEvent event) {
        return ": " + Names.BLOCK_JOBS.of(event.type().number()) + " for " + event.disk() + " "
                + Names.BLOCK_JOB_STATES.of(event.status().number());
    }

    static String diskChange(DiskChangeEvent event) {
        return " disk " + event.device() + ": " + orNull(event.oldSource()) + " -> " + orNull(event.newSource()) + ": "
                + Names.DISK_CHANGES.of(event.reason().number());
    }

    static String agentLifecycle(AgentLifecycleEvent event) {
        return ": state: '" + Names.AGENT_STATES.of(event.state().number()) + "' reason: '"
                + Names.AGENT_REASONS.of(event.reason().number()) + "'";
    }

    static String blockThreshold(BlockThresholdEvent event) {
        return ": dev: " + event.device() + "(" + orNull(event.source()) + ") "
                + Long.toUnsignedString(event.thresholdBytes()) + " "
                + Long.toUnsignedString(event.excessBytes());
    }

    static String memoryFailure(MemoryFailureEvent event) {
        return ":\nrecipient: " + Names.MEMORY_OWNERS.of(event.recipient().number())
                + "\naction: " + Names.MEMORY_ACTIONS.of(event.action().number())
                + "\nflags:\n\taction required: " + (event.actionRequired() ? 1 : 0)
                + "\n\trecursive: " + (event.recursive() ? 1 : 0);
    }

    /** Values, a line each, after the present one. */
    static String parameters(Parameters values) {
        StringBuilder text = new StringBuilder(":");
        for (Parameters.Value value : values) {
            text.append("\n\t").append(value.name()).append(": ").append(ParameterText.of(value));
        }
        return text.toString();
    }

    /** The text, or what C's printf writes where there is none. */
    static String orNull(@Nullable String text) {
        return text == null ? "<null>" : text;
    }
}
