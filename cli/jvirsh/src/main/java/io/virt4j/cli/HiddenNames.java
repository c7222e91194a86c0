package io.virt4j.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names of an option that virsh takes and its help does not tell: {@code name} is as good as the option's own,
 * {@code name=value} is a flag that stands for the option with that value.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.SOURCE)
public @interface HiddenNames {
    /** The names, without dashes. */
    String[] value();
}
