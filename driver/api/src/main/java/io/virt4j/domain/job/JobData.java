package io.virt4j.domain.job;

import io.virt4j.xml.Memory;

/** How much a job has to move. For jobs without a known end, what is done and to go may be more than the total. */
public record JobData(Memory total, Memory processed, Memory remaining) {}
