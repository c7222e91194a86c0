package io.virt4j.host;

import io.virt4j.xml.Memory;

/**
 * A host's processors and memory.
 *
 * @param model the kind of processor, such as {@code x86_64}
 * @param cpus how many logical processors are active
 * @param mhz the processors' frequency; 0 where it is not known
 * @param nodes how many NUMA cells there are
 * @param sockets how many processors a cell has
 * @param cores how many cores a processor has
 * @param threads how many threads a core has (virNodeGetInfo)
 */
public record NodeInfo(
        String model, Memory memory, int cpus, int mhz, int nodes, int sockets, int cores, int threads) {}
