package io.virt4j.domain.save;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;

/** Where and how a domain is saved, and restored. */
@NativeParameters("VIR_DOMAIN_SAVE_PARAM_")
public final class SaveParameters {
    /** The file's path on the host. */
    public static final Parameter<String> FILE = Parameter.ofString("file");

    /** The XML to restore the domain with; the guest must not notice a difference. */
    public static final Parameter<String> DXML = Parameter.ofString("dxml");

    /** The file's format, such as raw or sparse, or the program that it is compressed with, such as zstd. */
    public static final Parameter<String> IMAGE_FORMAT = Parameter.ofString("image_format");

    /** How many parts of the file are written or read at a time. */
    public static final Parameter<Integer> PARALLEL_CHANNELS = Parameter.ofInt("parallel.channels");

    private SaveParameters() {}
}
