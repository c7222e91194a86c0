package io.virt4j.host;

import io.virt4j.xml.Memory;

/**
 * How many pages of a size are free.
 *
 * @param cell the NUMA cell; -1 for the host as a whole (virNodeGetFreePages)
 */
public record FreePages(int cell, Memory pageSize, long count) {}
