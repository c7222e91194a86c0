/**
 * The ground that tests stand on: throw-away libvirt hosts and a small Linux guest.
 *
 * <p>Start reading at {@link io.virt4j.testing.PrivateHost} and {@link io.virt4j.testing.LinuxGuest}. Uses the
 * API only; a test brings its driver itself. What is needed and missing on a machine skips the test, with the reason.
 */
@NullMarked
package io.virt4j.testing;

import org.jspecify.annotations.NullMarked;
