package io.virt4j.parameter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The macros of libvirt's headers that a type of ours has {@link Parameter} constants for. A test compares them with the
 * installed libvirt, so that no name is missing or wrong.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeParameters {
    /** What the macros' names begin with, such as {@code VIR_DOMAIN_MEMORY_}. */
    String[] value();
}
