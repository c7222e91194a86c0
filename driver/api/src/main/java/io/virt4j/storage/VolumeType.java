package io.virt4j.storage;

import io.virt4j.NativeEnum;

/** What a storage volume is. (virStorageVolType) A number that has no name here yet is carried as it is. */
@NativeEnum(value = "virStorageVolType", prefix = "VIR_STORAGE_VOL_")
public record VolumeType(int number) {
    /** A file. */
    public static final VolumeType FILE = new VolumeType(0);

    /** A block device. */
    public static final VolumeType BLOCK = new VolumeType(1);

    /** A directory. */
    public static final VolumeType DIR = new VolumeType(2);

    /** An image that is reached over the network. */
    public static final VolumeType NETWORK = new VolumeType(3);

    /** A directory of such images. */
    public static final VolumeType NETDIR = new VolumeType(4);

    /** A Ploop image, which is a directory of files. */
    public static final VolumeType PLOOP = new VolumeType(5);

    private static final String[] NAMES = {"FILE", "BLOCK", "DIR", "NETWORK", "NETDIR", "PLOOP"};

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
