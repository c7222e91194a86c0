package io.virt4j.domain.job;

import io.virt4j.NativeEnum;

/** What is known of the end of a job. (virDomainJobType) A number that has no name here yet is carried as it is. */
@NativeEnum(value = "virDomainJobType", prefix = "VIR_DOMAIN_JOB_")
public record JobType(int number) {
    /** There is no job. */
    public static final JobType NONE = new JobType(0);

    /** It runs, and how long it will is known. */
    public static final JobType BOUNDED = new JobType(1);

    /** It runs. */
    public static final JobType UNBOUNDED = new JobType(2);

    /** It is done. */
    public static final JobType COMPLETED = new JobType(3);

    /** It failed. */
    public static final JobType FAILED = new JobType(4);

    /** It was aborted. */
    public static final JobType CANCELLED = new JobType(5);

    private static final String[] NAMES = {"NONE", "BOUNDED", "UNBOUNDED", "COMPLETED", "FAILED", "CANCELLED"};

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
