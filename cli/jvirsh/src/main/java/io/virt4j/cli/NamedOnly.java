package io.virt4j.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An option whose value must stand behind its name: words without a name never go to it. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.SOURCE)
public @interface NamedOnly {}
