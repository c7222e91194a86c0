/**
 * Sockets between host and guest: a machine opens a {@link io.virt4j.kvm.virtio.vsock.VirtioVsock} with a path of its own,
 * and puts it behind a transport; closing the transport closes the sockets.
 *
 * <p>On the host they are Unix stream sockets, by Firecracker's convention:
 *
 * <ul>
 *   <li>To a port of the guest: connect to the path, send {@code CONNECT 52\n}, read {@code OK 1073741824\n}, the number of
 *       the host's end; what follows is the guest's. Where nobody listens in the guest, the connection is closed instead.
 *   <li>To the host: the guest connects to port 52 of CID 2, and reaches who listens at the path with {@code _52} behind
 *       it.
 * </ul>
 *
 * <p>Both ends can close their half first. Connections do not outlive a machine's being saved and restored: the guest is
 * told that they are gone.
 */
@NullMarked
package io.virt4j.kvm.virtio.vsock;

import org.jspecify.annotations.NullMarked;
