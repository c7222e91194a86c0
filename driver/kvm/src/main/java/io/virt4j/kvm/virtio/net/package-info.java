/**
 * The network card: a machine opens a {@link io.virt4j.kvm.virtio.net.NetLink}, a tap of the host or the socket of passt,
 * gives it to a {@link io.virt4j.kvm.virtio.net.VirtioNet} with the loop that waits for packets, and puts that behind a
 * transport; closing the transport closes the link. Packets of a tap can be left to the host's kernel, by vhost-net.
 *
 * <pre>{@code
 * VirtioNet card = new VirtioNet(TapLink.open("tap0"), MacAddress.parse("52:54:00:12:34:56"), loop);
 * }</pre>
 */
@NullMarked
package io.virt4j.kvm.virtio.net;

import org.jspecify.annotations.NullMarked;
