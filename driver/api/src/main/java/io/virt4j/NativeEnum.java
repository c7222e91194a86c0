package io.virt4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The enum types of libvirt's headers that a type of ours has the values of. A test compares them with the installed
 * libvirt, so that nothing is missing and no number is wrong.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeEnum {
    /** Such as {@code virDomainXMLFlags}. */
    String[] value();

    /** What the names of libvirt's constants begin with and ours do not, such as {@code VIR_DOMAIN_XML_}. */
    String prefix();
}
