package io.virt4j.domain.metadata;

import io.virt4j.NativeEnum;

/** What part of the metadata is meant. (virDomainMetadataType) */
@NativeEnum(value = "virDomainMetadataType", prefix = "VIR_DOMAIN_METADATA_")
public record MetadataType(int number) {
    /** The description. */
    public static final MetadataType DESCRIPTION = new MetadataType(0);

    /** The title: one line. */
    public static final MetadataType TITLE = new MetadataType(1);

    /** An application's own XML element. */
    public static final MetadataType ELEMENT = new MetadataType(2);
}
