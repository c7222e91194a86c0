/**
 * The API: hosts, their domains, storage, events, and the choice of an engine.
 *
 * <p>Start reading at {@link io.virt4j.Connection}, go on to {@link io.virt4j.domain.Domain}, and to {@link io.virt4j.Engines}
 * for how a domain XML finds the engine that runs it. The types here are interfaces that drivers implement; what a driver
 * does not implement answers with libvirt's own "not supported by the connection driver" error.
 *
 * <p>May use {@code io.virt4j.xml}; knows no driver and no native code.
 */
@NullMarked
package io.virt4j;

import org.jspecify.annotations.NullMarked;
