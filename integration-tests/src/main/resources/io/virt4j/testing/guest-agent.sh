#!/bin/busybox sh
# shellcheck shell=dash
# Starts the agent of a test guest, and what the agent can tell of.
hostname agent-guest
ip link set lo up
ip address add 192.0.2.7/24 dev eth0
ip link set eth0 up
mkdir /disk /run
mount -t ext4 /dev/vda /disk
ln -s /bin/busybox /sbin/hwclock
for port in /sys/class/virtio-ports/*; do
    if [ "$(cat "$port/name")" = org.qemu.guest_agent.0 ]; then
        /usr/sbin/qemu-ga --daemonize --pidfile=/run/agent --statedir=/run --path="/dev/${port##*/}"
    fi
done
