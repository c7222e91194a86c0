package io.virt4j.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An option that takes a word after its name alone: words without a name go to those behind it. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.SOURCE)
public @interface NamedOnly {}
