/** Connections: opening them, what they tell of their host, and the event loop that they need. */
@NullMarked
package io.virt4j.libvirt.host;

import org.jspecify.annotations.NullMarked;
