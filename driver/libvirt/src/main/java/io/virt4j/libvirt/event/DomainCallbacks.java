package io.virt4j.libvirt.event;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;
import io.virt4j.domain.Domain;
import io.virt4j.domain.block.BlockJobStatus;
import io.virt4j.domain.block.BlockJobType;
import io.virt4j.event.AgentLifecycleEvent;
import io.virt4j.event.AgentReason;
import io.virt4j.event.AgentState;
import io.virt4j.event.BalloonChangeEvent;
import io.virt4j.event.BlockJobEvent;
import io.virt4j.event.BlockThresholdEvent;
import io.virt4j.event.ChannelLifecycleEvent;
import io.virt4j.event.ChannelReason;
import io.virt4j.event.ChannelState;
import io.virt4j.event.DeviceEvent;
import io.virt4j.event.DiskChangeEvent;
import io.virt4j.event.DiskChangeReason;
import io.virt4j.event.DomainEvent;
import io.virt4j.event.GraphicsEvent;
import io.virt4j.event.GraphicsPhase;
import io.virt4j.event.IoErrorAction;
import io.virt4j.event.IoErrorEvent;
import io.virt4j.event.JobCompletedEvent;
import io.virt4j.event.LifecycleChange;
import io.virt4j.event.LifecycleEvent;
import io.virt4j.event.MemoryDeviceSizeEvent;
import io.virt4j.event.MemoryFailureAction;
import io.virt4j.event.MemoryFailureEvent;
import io.virt4j.event.MemoryFailureRecipient;
import io.virt4j.event.MetadataChangeEvent;
import io.virt4j.event.MigrationIterationEvent;
import io.virt4j.event.NicMacChangeEvent;
import io.virt4j.event.QemuMonitorEvent;
import io.virt4j.event.RtcChangeEvent;
import io.virt4j.event.TrayChange;
import io.virt4j.event.TrayChangeEvent;
import io.virt4j.event.TunableEvent;
import io.virt4j.event.VcpuRemovedEvent;
import io.virt4j.event.WatchdogAction;
import io.virt4j.event.WatchdogEvent;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A callback for each signature that domain events have. (libvirt-domain.h, virConnectDomainEvent…Callback) */
final class DomainCallbacks {
    private static final int ACTION_REQUIRED = 1 << 0; // VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED
    private static final int RECURSIVE = 1 << 1; // VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE

    /** An event that tells nothing more, or one number. */
    public interface OfNumber extends Callback {
        void invoke(Pointer connection, Pointer domain, int number, Pointer opaque);
    }

    /** An event that tells one 64-bit number. */
    public interface OfLong extends Callback {
        void invoke(Pointer connection, Pointer domain, long number, Pointer opaque);
    }

    /** An event that tells nothing more. */
    public interface Generic extends Callback {
        void invoke(Pointer connection, Pointer domain, Pointer opaque);
    }

    /** An event that tells two numbers. */
    public interface OfNumbers extends Callback {
        int invoke(Pointer connection, Pointer domain, int first, int second, Pointer opaque);
    }

    /** An event that tells three numbers. */
    public interface OfThreeNumbers extends Callback {
        void invoke(Pointer connection, Pointer domain, int first, int second, int third, Pointer opaque);
    }

    /** An event that tells a text. */
    public interface OfText extends Callback {
        void invoke(Pointer connection, Pointer domain, @Nullable Pointer text, Pointer opaque);
    }

    /** An event that tells a text and a number. */
    public interface OfTextAndNumber extends Callback {
        void invoke(Pointer connection, Pointer domain, @Nullable Pointer text, int number, Pointer opaque);
    }

    /** An event that tells a text and two numbers. */
    public interface OfTextAndNumbers extends Callback {
        void invoke(Pointer connection, Pointer domain, @Nullable Pointer text, int first, int second, Pointer opaque);
    }

    /** An event that tells a text and a 64-bit number. */
    public interface OfTextAndLong extends Callback {
        void invoke(Pointer connection, Pointer domain, @Nullable Pointer text, long number, Pointer opaque);
    }

    /** An event that tells a number and a text. */
    public interface OfNumberAndText extends Callback {
        void invoke(Pointer connection, Pointer domain, int number, @Nullable Pointer text, Pointer opaque);
    }

    /** An event that tells three texts. */
    public interface OfTexts extends Callback {
        void invoke(
                Pointer connection,
                Pointer domain,
                @Nullable Pointer first,
                @Nullable Pointer second,
                @Nullable Pointer third,
                Pointer opaque);
    }

    /** virConnectDomainEventDiskChangeCallback. */
    public interface OfDiskChange extends Callback {
        void invoke(
                Pointer connection,
                Pointer domain,
                @Nullable Pointer oldSource,
                @Nullable Pointer newSource,
                @Nullable Pointer device,
                int reason,
                Pointer opaque);
    }

    /** virConnectDomainEventIOErrorCallback. */
    public interface OfIoError extends Callback {
        void invoke(
                Pointer connection,
                Pointer domain,
                @Nullable Pointer source,
                @Nullable Pointer device,
                int action,
                Pointer opaque);
    }

    /** virConnectDomainEventIOErrorReasonCallback. */
    public interface OfIoErrorReason extends Callback {
        void invoke(
                Pointer connection,
                Pointer domain,
                @Nullable Pointer source,
                @Nullable Pointer device,
                int action,
                @Nullable Pointer reason,
                Pointer opaque);
    }

    /** virConnectDomainEventGraphicsCallback. */
    public interface OfGraphics extends Callback {
        void invoke(
                Pointer connection,
                Pointer domain,
                int phase,
                Pointer local,
                Pointer remote,
                @Nullable Pointer authentication,
                @Nullable Pointer subject,
                Pointer opaque);
    }

    /** virConnectDomainEventBlockThresholdCallback. */
    public interface OfThreshold extends Callback {
        void invoke(
                Pointer connection,
                Pointer domain,
                @Nullable Pointer device,
                @Nullable Pointer source,
                long threshold,
                long excess,
                Pointer opaque);
    }

    /** An event that tells typed parameters, which stay libvirt's. */
    public interface OfParameters extends Callback {
        void invoke(Pointer connection, Pointer domain, @Nullable Pointer parameters, int count, Pointer opaque);
    }

    /** virConnectDomainQemuMonitorEventCallback. */
    public interface OfQemu extends Callback {
        void invoke(
                Pointer connection,
                Pointer domain,
                @Nullable Pointer event,
                long seconds,
                int micros,
                @Nullable Pointer details,
                Pointer opaque);
    }

    private final Registration<?>.Delivery delivery;

    private DomainCallbacks(Registration<?>.Delivery delivery) {
        this.delivery = delivery;
    }

    /** The callback for an event of virDomainEventID. */
    static Callback of(int number, Registration<?>.Delivery delivery) {
        DomainCallbacks callbacks = new DomainCallbacks(delivery);
        return switch (number) {
            case 0 -> callbacks.lifecycle();
            case 1, 7 -> callbacks.generic();
            case 2 -> callbacks.ofLong((domain, seconds) -> new RtcChangeEvent(domain, Duration.ofSeconds(seconds)));
            case 3 -> callbacks.ofNumber((domain, action) -> new WatchdogEvent(domain, new WatchdogAction(action)));
            case 4 -> callbacks.ioError();
            case 5 -> callbacks.graphics();
            case 6 -> callbacks.ioErrorReason();
            case 8, 16 -> callbacks.blockJob();
            case 9 -> callbacks.diskChange();
            case 10 ->
                callbacks.ofTextAndNumber(
                        (domain, device, change) -> new TrayChangeEvent(domain, device, new TrayChange(change)));
            case 11, 12, 14 -> callbacks.ofNumber((domain, reason) -> new DomainEvent(domain));
            case 13 ->
                callbacks.ofLong((domain, kibibytes) -> new BalloonChangeEvent(domain, Memory.ofKibibytes(kibibytes)));
            case 15, 19, 22 -> callbacks.device();
            case 17 -> callbacks.parameters(TunableEvent::new);
            case 18 -> callbacks.agent();
            case 20 -> callbacks.ofNumber(MigrationIterationEvent::new);
            case 21 -> callbacks.parameters(JobCompletedEvent::new);
            case 23 -> callbacks.metadata();
            case 24 -> callbacks.threshold();
            case 25 -> callbacks.memoryFailure();
            case 26 -> callbacks.memoryDeviceSize();
            case 27 -> callbacks.nicMacChange();
            case 28 -> callbacks.ofNumber(VcpuRemovedEvent::new);
            case 29 -> callbacks.channel();
            default -> throw Callbacks.unknown("domain", number);
        };
    }

    /** The callback for events of QEMU's monitor. */
    static Callback qemu(Registration<?>.Delivery delivery) {
        return (OfQemu) (connection, domain, event, seconds, micros, details, opaque) -> new DomainCallbacks(delivery)
                .tell(
                        domain,
                        of -> new QemuMonitorEvent(
                                of, text(event), Instant.ofEpochSecond(seconds, micros * 1000L), optional(details)));
    }

    private Callback lifecycle() {
        return (OfNumbers) (connection, domain, change, detail, opaque) -> {
            tell(domain, of -> new LifecycleEvent(of, new LifecycleChange(change), detail));
            return 0;
        };
    }

    private Callback generic() {
        return (Generic) (connection, domain, opaque) -> tell(domain, DomainEvent::new);
    }

    private Callback ioError() {
        return (OfIoError) (connection, domain, source, device, action, opaque) ->
                tell(domain, of -> new IoErrorEvent(of, text(source), text(device), new IoErrorAction(action), ""));
    }

    private Callback ioErrorReason() {
        return (OfIoErrorReason) (connection, domain, source, device, action, reason, opaque) -> tell(
                domain,
                of -> new IoErrorEvent(of, text(source), text(device), new IoErrorAction(action), text(reason)));
    }

    private Callback graphics() {
        return (OfGraphics) (connection, domain, phase, local, remote, authentication, subject, opaque) -> tell(
                domain,
                of -> new GraphicsEvent(
                        of,
                        new GraphicsPhase(phase),
                        GraphicsLayout.address(local),
                        GraphicsLayout.address(remote),
                        text(authentication),
                        GraphicsLayout.identities(subject)));
    }

    private Callback blockJob() {
        return (OfTextAndNumbers) (connection, domain, disk, type, status, opaque) -> tell(
                domain, of -> new BlockJobEvent(of, text(disk), new BlockJobType(type), new BlockJobStatus(status)));
    }

    private Callback diskChange() {
        return (OfDiskChange) (connection, domain, oldSource, newSource, device, reason, opaque) -> tell(
                domain,
                of -> new DiskChangeEvent(
                        of, optional(oldSource), optional(newSource), text(device), new DiskChangeReason(reason)));
    }

    private Callback device() {
        return (OfText) (connection, domain, device, opaque) -> tell(domain, of -> new DeviceEvent(of, text(device)));
    }

    private Callback agent() {
        return (OfNumbers) (connection, domain, state, reason, opaque) -> {
            tell(domain, of -> new AgentLifecycleEvent(of, new AgentState(state), new AgentReason(reason)));
            return 0;
        };
    }

    private Callback metadata() {
        return (OfNumberAndText) (connection, domain, type, uri, opaque) ->
                tell(domain, of -> new MetadataChangeEvent(of, type, optional(uri)));
    }

    private Callback threshold() {
        return (OfThreshold) (connection, domain, device, source, threshold, excess, opaque) ->
                tell(domain, of -> new BlockThresholdEvent(of, text(device), optional(source), threshold, excess));
    }

    private Callback memoryFailure() {
        return (OfThreeNumbers) (connection, domain, recipient, action, flags, opaque) -> tell(
                domain,
                of -> new MemoryFailureEvent(
                        of,
                        new MemoryFailureRecipient(recipient),
                        new MemoryFailureAction(action),
                        (flags & ACTION_REQUIRED) != 0,
                        (flags & RECURSIVE) != 0));
    }

    private Callback memoryDeviceSize() {
        return (OfTextAndLong) (connection, domain, device, kibibytes, opaque) ->
                tell(domain, of -> new MemoryDeviceSizeEvent(of, text(device), Memory.ofKibibytes(kibibytes)));
    }

    private Callback nicMacChange() {
        return (OfTexts) (connection, domain, device, oldMac, newMac, opaque) ->
                tell(domain, of -> new NicMacChangeEvent(of, text(device), text(oldMac), text(newMac)));
    }

    private Callback channel() {
        return (OfTextAndNumbers) (connection, domain, channel, state, reason, opaque) -> tell(
                domain,
                of -> new ChannelLifecycleEvent(of, text(channel), new ChannelState(state), new ChannelReason(reason)));
    }

    private Callback ofNumber(WithNumber event) {
        return (OfNumber) (connection, domain, number, opaque) -> tell(domain, of -> event.of(of, number));
    }

    private Callback ofLong(WithLong event) {
        return (OfLong) (connection, domain, number, opaque) -> tell(domain, of -> event.of(of, number));
    }

    private Callback ofTextAndNumber(WithTextAndNumber event) {
        return (OfTextAndNumber)
                (connection, domain, text, number, opaque) -> tell(domain, of -> event.of(of, text(text), number));
    }

    private Callback parameters(WithParameters event) {
        return (OfParameters) (connection, domain, parameters, count, opaque) -> tell(
                domain,
                of -> event.of(
                        of, parameters == null ? Parameters.none() : ParameterArray.borrowed(parameters, count)));
    }

    private void tell(Pointer domain, Function<Domain, ?> event) {
        delivery.of(domain, object -> event.apply((Domain) object));
    }

    private static String text(@Nullable Pointer text) {
        return text == null ? "" : text.getString(0, "UTF-8");
    }

    static @Nullable String optional(@Nullable Pointer text) {
        return text == null ? null : text(text);
    }

    private interface WithNumber {
        Object of(Domain domain, int number);
    }

    private interface WithLong {
        Object of(Domain domain, long number);
    }

    private interface WithTextAndNumber {
        Object of(Domain domain, String text, int number);
    }

    private interface WithParameters {
        Object of(Domain domain, Parameters parameters);
    }
}
