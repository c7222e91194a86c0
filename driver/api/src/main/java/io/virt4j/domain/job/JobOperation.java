package io.virt4j.domain.job;

import io.virt4j.NativeEnum;

/** What a job does. (virDomainJobOperation) A number that has no name here yet is carried as it is. */
@NativeEnum(value = "virDomainJobOperation", prefix = "VIR_DOMAIN_JOB_OPERATION_")
public record JobOperation(int number) {
    /** The host does not tell. */
    public static final JobOperation UNKNOWN = new JobOperation(0);

    /** Starts the domain. */
    public static final JobOperation START = new JobOperation(1);

    /** Saves its memory. */
    public static final JobOperation SAVE = new JobOperation(2);

    /** Restores its memory. */
    public static final JobOperation RESTORE = new JobOperation(3);

    /** Takes it over from another host. */
    public static final JobOperation MIGRATION_IN = new JobOperation(4);

    /** Hands it over to another host. */
    public static final JobOperation MIGRATION_OUT = new JobOperation(5);

    /** Takes a snapshot. */
    public static final JobOperation SNAPSHOT = new JobOperation(6);

    /** Goes back to a snapshot. */
    public static final JobOperation SNAPSHOT_REVERT = new JobOperation(7);

    /** Dumps its memory. */
    public static final JobOperation DUMP = new JobOperation(8);

    /** Backs up its disks. */
    public static final JobOperation BACKUP = new JobOperation(9);

    /** Deletes a snapshot. */
    public static final JobOperation SNAPSHOT_DELETE = new JobOperation(10);

    private static final String[] NAMES = {
        "UNKNOWN",
        "START",
        "SAVE",
        "RESTORE",
        "MIGRATION_IN",
        "MIGRATION_OUT",
        "SNAPSHOT",
        "SNAPSHOT_REVERT",
        "DUMP",
        "BACKUP",
        "SNAPSHOT_DELETE"
    };

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
