package io.virt4j.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The group that the commands of a package stand under in the help. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface CommandGroup {
    /** The heading. */
    String title();

    /** The word that {@code help} takes for the group. */
    String keyword();
}
