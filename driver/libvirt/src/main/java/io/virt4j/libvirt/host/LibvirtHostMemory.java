package io.virt4j.libvirt.host;

import static io.virt4j.libvirt.binding.HostCalls.virNodeAllocPages;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetCellsFreeMemory;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetFreeMemory;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetFreePages;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetMemoryParameters;
import static io.virt4j.libvirt.binding.HostCalls.virNodeGetMemoryStats;
import static io.virt4j.libvirt.binding.HostCalls.virNodeSetMemoryParameters;

import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.host.FreePages;
import io.virt4j.host.HostMemory;
import io.virt4j.host.PageAllocationFlag;
import io.virt4j.libvirt.call.Arguments;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What libvirt tells of a host's memory, and changes of it. */
interface LibvirtHostMemory extends HostMemory, NativeObject {
    /** More than any host has. (REMOTE_NODE_MAX_CELLS) */
    int MOST_CELLS = 1024;

    /** More than any processor knows. */
    int MOST_PAGE_SIZES = 64;

    @Override
    default Memory freeMemory() {
        return Memory.ofBytes(virNodeGetFreeMemory(handle()));
    }

    @Override
    default List<Memory> cellsFreeMemory(int startCell, int maxCells) {
        Arguments.between("maxCells", maxCells, 1, MOST_CELLS);
        long[] bytes = new long[maxCells];
        int filled = virNodeGetCellsFreeMemory(handle(), bytes, startCell, maxCells);
        return Arrays.stream(bytes, 0, filled).mapToObj(Memory::ofBytes).toList();
    }

    @Override
    default Parameters memoryStats(int cell) {
        return NodeStatistics.filled((structs, count) -> virNodeGetMemoryStats(handle(), cell, structs, count, 0));
    }

    @Override
    default Parameters memoryParameters() {
        return ParameterArray.filled((structs, count) -> virNodeGetMemoryParameters(handle(), structs, count, 0));
    }

    @Override
    default void setMemoryParameters(Parameters parameters) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virNodeSetMemoryParameters(handle(), array.structs(), array.count(), 0);
        }
    }

    @Override
    default List<FreePages> freePages(List<Memory> pageSizes, int startCell, int cellCount) {
        int[] sizes = kibibytes(pageSizes);
        Arguments.between("cellCount", cellCount, 1, MOST_CELLS);
        long[] counts = new long[sizes.length * cellCount];
        int told = virNodeGetFreePages(handle(), sizes.length, sizes, startCell, cellCount, counts, 0);
        int filled = told == 0 ? counts.length : told; // libvirt's test driver says 0 when it has filled in all.
        List<FreePages> pages = new ArrayList<>(filled);
        for (int i = 0; i < filled; i++) {
            pages.add(new FreePages(startCell + i / sizes.length, pageSizes.get(i % sizes.length), counts[i]));
        }
        return pages;
    }

    @Override
    default int allocPages(Map<Memory, Long> pages, int startCell, int cellCount, Set<PageAllocationFlag> flags) {
        List<Map.Entry<Memory, Long>> pools = List.copyOf(pages.entrySet());
        int[] sizes = kibibytes(pools.stream().map(Map.Entry::getKey).toList());
        long[] counts = pools.stream().mapToLong(Map.Entry::getValue).toArray();
        for (long count : counts) {
            Arguments.between("pages", count, 0, Long.MAX_VALUE);
        }
        Arguments.between("cellCount", cellCount, 1, MOST_CELLS);
        return virNodeAllocPages(handle(), sizes.length, sizes, counts, startCell, cellCount, Flag.bits(flags));
    }

    /** Sizes of pages, as libvirt takes them. */
    private static int[] kibibytes(List<Memory> pageSizes) {
        Arguments.between("number of page sizes", pageSizes.size(), 1, MOST_PAGE_SIZES);
        int[] sizes = new int[pageSizes.size()];
        for (int i = 0; i < sizes.length; i++) {
            Memory size = pageSizes.get(i);
            Arguments.between("page size in KiB", size.kibibytes(), 0, Integer.MAX_VALUE);
            if (size.bytes() % 1024 != 0) {
                throw new VirtException(ErrorCode.INVALID_ARG, "page size " + size + ": must be whole KiB");
            }
            sizes[i] = (int) size.kibibytes();
        }
        return sizes;
    }
}
