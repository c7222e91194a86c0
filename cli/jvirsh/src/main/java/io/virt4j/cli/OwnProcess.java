package io.virt4j.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command, or one that is given this option, which no other process can run for the one that calls it: it needs the
 * terminal or open files, becomes the parent of a program, or takes as long as the user likes.
 */
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.SOURCE)
public @interface OwnProcess {}
