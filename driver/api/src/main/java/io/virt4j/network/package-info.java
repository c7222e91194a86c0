/** Virtual networks, the leases that they give out, and the ports at which guests are on them. */
@NullMarked
package io.virt4j.network;

import org.jspecify.annotations.NullMarked;
