package io.virt4j.domain.metadata;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import io.virt4j.domain.ModificationImpact;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people and programs note about a domain. */
public interface DomainMetadata {
    /**
     * A part of the metadata. (virDomainGetMetadata)
     *
     * @param uri the namespace of an {@link MetadataType#ELEMENT}, else null
     * @throws VirtException {@link ErrorCode#NO_DOMAIN_METADATA} if it is not there
     */
    default String metadata(MetadataType type, @Nullable String uri, Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainGetMetadata");
    }

    /**
     * Changes a part of the metadata. (virDomainSetMetadata)
     *
     * @param text null to remove it
     * @param key the prefix that the namespace of an {@link MetadataType#ELEMENT} gets, else null
     * @param uri the namespace of an {@link MetadataType#ELEMENT}, else null
     */
    default void setMetadata(
            MetadataType type,
            @Nullable String text,
            @Nullable String key,
            @Nullable String uri,
            Set<ModificationImpact> impact) {
        throw VirtException.notSupported("virDomainSetMetadata");
    }

    /** The title, empty if it has none. (virDomainGetMetadata) */
    default String title() {
        return textOf(MetadataType.TITLE);
    }

    /** Changes the title: one line, or null for none. (virDomainSetMetadata) */
    default void setTitle(@Nullable String title, Set<ModificationImpact> impact) {
        setMetadata(MetadataType.TITLE, title, null, null, impact);
    }

    /** The description, empty if it has none. (virDomainGetMetadata) */
    default String description() {
        return textOf(MetadataType.DESCRIPTION);
    }

    /** Changes the description; null for none. (virDomainSetMetadata) */
    default void setDescription(@Nullable String description, Set<ModificationImpact> impact) {
        setMetadata(MetadataType.DESCRIPTION, description, null, null, impact);
    }

    private String textOf(MetadataType type) {
        try {
            return metadata(type, null, Set.of());
        } catch (VirtException e) {
            if (e.code().equals(ErrorCode.NO_DOMAIN_METADATA)) {
                return "";
            }
            throw e;
        }
    }
}
