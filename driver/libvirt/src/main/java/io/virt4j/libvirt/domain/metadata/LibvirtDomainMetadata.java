package io.virt4j.libvirt.domain.metadata;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetMetadata;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetMetadata;

import io.virt4j.Flag;
import io.virt4j.domain.ModificationImpact;
import io.virt4j.domain.metadata.DomainMetadata;
import io.virt4j.domain.metadata.MetadataType;
import io.virt4j.libvirt.session.NativeObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is noted about a domain that libvirt manages. */
public interface LibvirtDomainMetadata extends DomainMetadata, NativeObject {
    @Override
    default String metadata(MetadataType type, @Nullable String uri, Set<ModificationImpact> impact) {
        return virDomainGetMetadata(handle(), type.number(), uri, Flag.bits(impact));
    }

    @Override
    default void setMetadata(
            MetadataType type,
            @Nullable String text,
            @Nullable String key,
            @Nullable String uri,
            Set<ModificationImpact> impact) {
        virDomainSetMetadata(handle(), type.number(), text, key, uri, Flag.bits(impact));
    }
}
