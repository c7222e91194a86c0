/**
 * What all kinds of libvirt documents share: reading and writing them, their source with its lines, and the values in
 * them. Each kind has a package of its own below, whose classes are compiled from its grammar in
 * {@code src/main/grammar}. Start reading at {@link io.virt4j.xml.XmlDocument}.
 *
 * <p>May use JAXB; no native code.
 */
@NullMarked
package io.virt4j.xml;

import org.jspecify.annotations.NullMarked;
