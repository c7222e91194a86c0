/** The devices of a host: real ones, and mediated ones that are made of them. */
@NullMarked
package io.virt4j.nodedevice;

import org.jspecify.annotations.NullMarked;
