package io.virt4j.event;

import io.virt4j.NativeEnum;

/** What happened in the life of a secret. A number that has no name here is carried as it is. (virSecretEventLifecycleType) */
@NativeEnum(value = "virSecretEventLifecycleType", prefix = "VIR_SECRET_EVENT_")
public record SecretChange(int number) {
    /** It was defined. */
    public static final SecretChange DEFINED = new SecretChange(0);

    /** It was undefined. */
    public static final SecretChange UNDEFINED = new SecretChange(1);
}
