package io.virt4j.storage;

import io.virt4j.HostObject;
import io.virt4j.VirtException;
import io.virt4j.event.EventSource;
import java.util.Set;
import java.util.UUID;

/**
 * A storage pool: a directory, a volume group, a share, from which volumes are made. A handle: it names the pool and holds
 * none of its state. Usable from any thread.
 *
 * <p>Closing a handle is optional and does nothing to the pool.
 */
public interface StoragePool extends PoolVolumes, HostObject, EventSource {
    /** (virStoragePoolGetName) */
    String name();

    /** (virStoragePoolGetUUID) */
    default UUID uuid() {
        throw VirtException.notSupported("virStoragePoolGetUUID");
    }

    /** State, and how much room there is. (virStoragePoolGetInfo) */
    default PoolInfo info() {
        throw VirtException.notSupported("virStoragePoolGetInfo");
    }

    /** Whether it runs. (virStoragePoolIsActive) */
    default boolean isActive() {
        throw VirtException.notSupported("virStoragePoolIsActive");
    }

    /** Whether the host keeps the definition when the pool stops. (virStoragePoolIsPersistent) */
    default boolean isPersistent() {
        throw VirtException.notSupported("virStoragePoolIsPersistent");
    }

    /** Whether the pool starts with the host. (virStoragePoolGetAutostart) */
    default boolean isAutostart() {
        throw VirtException.notSupported("virStoragePoolGetAutostart");
    }

    /** Says whether the pool starts with the host. (virStoragePoolSetAutostart) */
    default void setAutostart(boolean autostart) {
        throw VirtException.notSupported("virStoragePoolSetAutostart");
    }

    /** The pool's XML as the host describes it now. (virStoragePoolGetXMLDesc) */
    default String xml(Set<PoolXmlFlag> flags) {
        throw VirtException.notSupported("virStoragePoolGetXMLDesc");
    }

    /** The pool's XML as the host describes it now. (virStoragePoolGetXMLDesc) */
    default String xml() {
        return xml(Set.of());
    }

    /**
     * Makes what the pool needs before its first start: the directory, the file system, the volume group.
     * (virStoragePoolBuild)
     */
    default void build(Set<PoolBuildFlag> flags) {
        throw VirtException.notSupported("virStoragePoolBuild");
    }

    /** Makes what the pool needs before its first start. (virStoragePoolBuild) */
    default void build() {
        build(Set.of());
    }

    /** Starts a pool that is defined and does not run. (virStoragePoolCreate) */
    default void start(Set<PoolStartFlag> flags) {
        throw VirtException.notSupported("virStoragePoolCreate");
    }

    /** Starts a pool that is defined and does not run. (virStoragePoolCreate) */
    default void start() {
        start(Set.of());
    }

    /** Stops the pool. What is in it stays. (virStoragePoolDestroy) */
    default void destroy() {
        throw VirtException.notSupported("virStoragePoolDestroy");
    }

    /** Removes what a stopped pool is made of: the directory, the volume group. (virStoragePoolDelete) */
    default void delete(Set<PoolDeleteFlag> flags) {
        throw VirtException.notSupported("virStoragePoolDelete");
    }

    /** Removes what a stopped pool is made of: the directory, the volume group. (virStoragePoolDelete) */
    default void delete() {
        delete(Set.of());
    }

    /** Makes the host forget a pool that does not run. What is in it stays. (virStoragePoolUndefine) */
    default void undefine() {
        throw VirtException.notSupported("virStoragePoolUndefine");
    }

    /** Has the host look anew which volumes there are, and how large. (virStoragePoolRefresh) */
    default void refresh() {
        throw VirtException.notSupported("virStoragePoolRefresh");
    }

    /** Frees the handle. The pool itself is not touched. (virStoragePoolFree) */
    @Override
    default void close() {}
}
