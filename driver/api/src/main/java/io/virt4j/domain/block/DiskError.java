package io.virt4j.domain.block;

/**
 * A disk that had an error. (virDomainDiskError)
 *
 * @param disk the disk's target, such as {@code vda}
 */
public record DiskError(String disk, DiskErrorCode code) {}
