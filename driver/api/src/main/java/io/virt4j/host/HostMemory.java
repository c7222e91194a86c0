package io.virt4j.host;

import io.virt4j.VirtException;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The memory of a host: its NUMA cells, and pages of several sizes. */
public interface HostMemory {
    /** What nothing uses. (virNodeGetFreeMemory) */
    default Memory freeMemory() {
        throw VirtException.notSupported("virNodeGetFreeMemory");
    }

    /**
     * What nothing uses in each of several cells. (virNodeGetCellsFreeMemory)
     *
     * @param startCell the first one's number, from 0
     * @param maxCells how many, at most 1024; there may be fewer
     */
    default List<Memory> cellsFreeMemory(int startCell, int maxCells) {
        throw VirtException.notSupported("virNodeGetCellsFreeMemory");
    }

    /**
     * Where the memory of one cell goes. (virNodeGetMemoryStats)
     *
     * @param cell its number, from 0
     * @return values of {@link NodeMemoryStatistics}
     */
    default Parameters memoryStats(int cell) {
        throw VirtException.notSupported("virNodeGetMemoryStats");
    }

    /**
     * Where the memory of the whole host goes. (virNodeGetMemoryStats)
     *
     * @return values of {@link NodeMemoryStatistics}
     */
    default Parameters memoryStats() {
        return memoryStats(-1); // VIR_NODE_MEMORY_STATS_ALL_CELLS
    }

    /**
     * How the host shares equal pages between guests. (virNodeGetMemoryParameters)
     *
     * @return values of {@link NodeMemoryParameters}
     */
    default Parameters memoryParameters() {
        throw VirtException.notSupported("virNodeGetMemoryParameters");
    }

    /**
     * Changes how the host shares equal pages between guests. (virNodeSetMemoryParameters)
     *
     * @param parameters values of {@link NodeMemoryParameters}
     */
    default void setMemoryParameters(Parameters parameters) {
        throw VirtException.notSupported("virNodeSetMemoryParameters");
    }

    /**
     * How many pages are free in each of several cells. (virNodeGetFreePages)
     *
     * @param pageSizes in whole KiB
     * @param startCell the first one's number, from 0; -1 for the host as a whole
     * @param cellCount how many, at most 1024; there may be fewer
     * @return cell by cell, in the order of the sizes
     */
    default List<FreePages> freePages(List<Memory> pageSizes, int startCell, int cellCount) {
        throw VirtException.notSupported("virNodeGetFreePages");
    }

    /**
     * Makes pools of huge pages larger, or sets their size. (virNodeAllocPages)
     *
     * @param pages how many pages of each size
     * @param startCell the number of the first cell, from 0; -1 for any
     * @param cellCount how many cells, each of which gets that many pages
     * @return how many pools were changed
     */
    default int allocPages(Map<Memory, Long> pages, int startCell, int cellCount, Set<PageAllocationFlag> flags) {
        throw VirtException.notSupported("virNodeAllocPages");
    }

    /** Makes pools of huge pages larger. (virNodeAllocPages) */
    default int allocPages(Map<Memory, Long> pages, int startCell, int cellCount) {
        return allocPages(pages, startCell, cellCount, Set.of());
    }
}
