package io.virt4j.libvirt.domain.console;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainGraphicsReload;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainOpenChannel;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainOpenConsole;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainOpenGraphics;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainOpenGraphicsFD;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainScreenshot;

import io.virt4j.Flag;
import io.virt4j.domain.console.ChannelFlag;
import io.virt4j.domain.console.ConsoleFlag;
import io.virt4j.domain.console.DomainConsoles;
import io.virt4j.domain.console.GraphicsReloadType;
import io.virt4j.domain.console.OpenGraphicsFlag;
import io.virt4j.domain.console.Screenshot;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.stream.StreamChannel;
import io.virt4j.libvirt.stream.StreamDownload;
import java.nio.channels.ByteChannel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The consoles, channels and displays of a domain that libvirt manages. */
public interface LibvirtDomainConsoles extends DomainConsoles, NativeObject {
    @Override
    default ByteChannel openConsole(@Nullable String device, Set<ConsoleFlag> flags) {
        Handle domain = handle();
        return StreamChannel.open(domain.connection(), stream -> {
            virDomainOpenConsole(domain, device, stream, Flag.bits(flags));
            return new StreamChannel(stream);
        });
    }

    @Override
    default ByteChannel openChannel(@Nullable String name, Set<ChannelFlag> flags) {
        Handle domain = handle();
        return StreamChannel.open(domain.connection(), stream -> {
            virDomainOpenChannel(domain, name, stream, Flag.bits(flags));
            return new StreamChannel(stream);
        });
    }

    @Override
    default void openGraphics(int index, int descriptor, Set<OpenGraphicsFlag> flags) {
        virDomainOpenGraphics(handle(), index, descriptor, Flag.bits(flags));
    }

    @Override
    default int openGraphicsFd(int index, Set<OpenGraphicsFlag> flags) {
        return virDomainOpenGraphicsFD(handle(), index, Flag.bits(flags));
    }

    @Override
    default void graphicsReload(GraphicsReloadType type) {
        virDomainGraphicsReload(handle(), type.number(), 0);
    }

    @Override
    default Screenshot screenshot(int screen) {
        Handle domain = handle();
        return StreamChannel.open(domain.connection(), stream -> {
            String mimeType = virDomainScreenshot(domain, stream, screen, 0);
            return new Screenshot(mimeType, new StreamDownload(stream, false));
        });
    }
}
