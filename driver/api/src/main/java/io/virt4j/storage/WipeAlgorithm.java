package io.virt4j.storage;

import io.virt4j.NativeEnum;

/** How to overwrite what is in a storage volume. (virStorageVolWipeAlgorithm) */
@NativeEnum(value = "virStorageVolWipeAlgorithm", prefix = "VIR_STORAGE_VOL_WIPE_ALG_")
public enum WipeAlgorithm {
    /** Zeros, once. */
    ZERO(0),
    /** 4 passes, by NNSA policy NAP-14.1-C. */
    NNSA(1),
    /** 4 passes, by DoD 5220.22-M. */
    DOD(2),
    /** 9 passes, by Germany's BSI. */
    BSI(3),
    /** 35 passes, by Gutmann. */
    GUTMANN(4),
    /** 7 passes, by Schneier. */
    SCHNEIER(5),
    /** Random data, 7 times. */
    PFITZNER7(6),
    /** Random data, 33 times. */
    PFITZNER33(7),
    /** Random data, once. */
    RANDOM(8),
    /** The device is told that nothing of it is needed. */
    TRIM(9);

    private final int number;

    WipeAlgorithm(int number) {
        this.number = number;
    }

    /** The number in libvirt's headers. */
    public int number() {
        return number;
    }
}
