package io.virt4j.domain.job;

import java.time.Duration;

/**
 * What a domain is busy with. (virDomainJobInfo)
 *
 * @param remaining how long it will take; zero unless the type is {@link JobType#BOUNDED}
 * @param data all there is to move
 * @param memory the part of it that is memory
 * @param files the part of it that is disks
 */
public record JobInfo(
        JobType type, Duration elapsed, Duration remaining, JobData data, JobData memory, JobData files) {}
