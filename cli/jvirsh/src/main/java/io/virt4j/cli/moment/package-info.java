/** What commands about snapshots have in common with those about checkpoints: libvirt calls both moments of a domain. */
@NullMarked
package io.virt4j.cli.moment;

import org.jspecify.annotations.NullMarked;
