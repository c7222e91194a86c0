package io.virt4j.domain.block;

import java.util.OptionalLong;

/** What a disk has done since the domain started; empty where the hypervisor does not count it. (virDomainBlockStatsStruct) */
public record BlockStats(
        OptionalLong readRequests,
        OptionalLong readBytes,
        OptionalLong writeRequests,
        OptionalLong writtenBytes,
        OptionalLong errors) {}
