package io.virt4j.cli.pool;

import io.virt4j.cli.NumberedWords;
import io.virt4j.storage.PoolState;
import java.util.List;

/** virsh's words for the states of storage pools, by libvirt's numbers. (virStoragePoolState) */
final class PoolStates {
    private static final List<String> NAMES = List.of("inactive", "building", "running", "degraded", "inaccessible");

    private PoolStates() {}

    static String of(PoolState state) {
        return NumberedWords.of(NAMES, state.number(), "unknown");
    }

    /** Whether a pool in that state has room to tell of. */
    static boolean isUsable(PoolState state) {
        return state.number() == PoolState.RUNNING.number() || state.number() == PoolState.DEGRADED.number();
    }
}
