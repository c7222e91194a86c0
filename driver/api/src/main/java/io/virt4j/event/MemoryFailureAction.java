package io.virt4j.event;

import io.virt4j.NativeEnum;

/** What was done about memory that failed. A number that has no name here is carried as it is. (virDomainMemoryFailureActionType) */
@NativeEnum(value = "virDomainMemoryFailureActionType", prefix = "VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_")
public record MemoryFailureAction(int number) {
    /** Nothing. */
    public static final MemoryFailureAction IGNORE = new MemoryFailureAction(0);

    /** The guest was told. */
    public static final MemoryFailureAction INJECT = new MemoryFailureAction(1);

    /** The hypervisor cannot go on. */
    public static final MemoryFailureAction FATAL = new MemoryFailureAction(2);

    /** The guest was reset. */
    public static final MemoryFailureAction RESET = new MemoryFailureAction(3);
}
