package io.virt4j.network;

import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What users and programs have noted in a network's XML; the network itself does not depend on it. */
public interface NetworkMetadata {
    /**
     * A note. (virNetworkGetMetadata)
     *
     * @param uri the XML namespace of an element; null for the other types
     * @throws VirtException {@link VirtException#isNotFound()} if there is none
     */
    default String metadata(NetworkMetadataType type, @Nullable String uri, Set<NetworkUpdateFlag> flags) {
        throw VirtException.notSupported("virNetworkGetMetadata");
    }

    /**
     * Writes a note, or removes it. (virNetworkSetMetadata)
     *
     * @param metadata text, of an element its XML; null removes the note
     * @param prefix what stands for the namespace in the network's XML; null where there is none
     * @param uri the XML namespace of an element; null for the other types
     */
    default void setMetadata(
            NetworkMetadataType type,
            @Nullable String metadata,
            @Nullable String prefix,
            @Nullable String uri,
            Set<NetworkUpdateFlag> flags) {
        throw VirtException.notSupported("virNetworkSetMetadata");
    }

    /** The title, empty if there is none. (virNetworkGetMetadata) */
    default String title() {
        return text(NetworkMetadataType.TITLE);
    }

    /** Sets the title. (virNetworkSetMetadata) */
    default void setTitle(String title) {
        setMetadata(NetworkMetadataType.TITLE, title, null, null, Set.of());
    }

    /** The description, empty if there is none. (virNetworkGetMetadata) */
    default String description() {
        return text(NetworkMetadataType.DESCRIPTION);
    }

    /** Sets the description. (virNetworkSetMetadata) */
    default void setDescription(String description) {
        setMetadata(NetworkMetadataType.DESCRIPTION, description, null, null, Set.of());
    }

    private String text(NetworkMetadataType type) {
        try {
            return metadata(type, null, Set.of());
        } catch (VirtException e) {
            if (e.code().equals(ErrorCode.NO_NETWORK_METADATA)) {
                return "";
            }
            throw e;
        }
    }
}
