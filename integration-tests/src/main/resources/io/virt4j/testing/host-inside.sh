#!/bin/sh
# The first process of a throw-away libvirt host. When it ends, the kernel kills all others of the host at once.
# usage: host-inside.sh DIRECTORY HOSTNAME LIBVIRTD-OPTION...
# Each line on standard input is a command, each is answered with one line on standard output:
#   libvirtd   starts libvirtd: "up" once it takes connections, or "failed"
#   off        cuts the power: everything ends, without an answer
# The end of standard input is the end of the program that wanted the host: as off, with status 100.
set -eu
dir=$1
hostname=$2
shift 2

read -r pid _ </proc/self/stat # /proc is still that of the machine outside, and so is this number.
echo "$pid" >"$dir/init.pid"

mount -t proc proc /proc
mount -t sysfs sysfs /sys # shows this network namespace's interfaces
if grep -q '^[1-9]' /proc/self/cgroup; then
    mount -t tmpfs tmpfs /sys/fs/cgroup
    while IFS=: read -r id controllers _; do
        case $id:$controllers in
        0:*)
            mkdir /sys/fs/cgroup/unified
            mount -t cgroup2 cgroup2 /sys/fs/cgroup/unified
            ;;
        *:name=*)
            mkdir "/sys/fs/cgroup/${controllers#name=}"
            mount -t cgroup -o "none,$controllers" cgroup "/sys/fs/cgroup/${controllers#name=}"
            ;;
        *)
            mkdir "/sys/fs/cgroup/$controllers"
            mount -t cgroup -o "$controllers" cgroup "/sys/fs/cgroup/$controllers"
            ;;
        esac
    done </proc/self/cgroup
else
    mount -t cgroup2 cgroup2 /sys/fs/cgroup
fi
mount -t tmpfs -o mode=755 tmpfs /run
mkdir /run/libvirt /run/lock
rm -rf "$dir/run" # As a boot finds it; it lies outside /run so that the sockets are reached from outside.
mkdir "$dir/run"
for where in etc/libvirt run/libvirt var/lib/libvirt var/log/libvirt var/cache/libvirt; do
    mkdir -p "/$where"
    mount --bind "$dir/$(basename "${where%/libvirt}")" "/$where"
done
if [ -d "$dir/etc/sasl2" ]; then
    mount --bind "$dir/etc/sasl2" /etc/sasl2
fi
hostname "$hostname"
ip link set lo up

virtlogd --daemon
virtlockd --daemon

obey() { # LIBVIRTD-OPTION...
    while read -r command; do
        case $command in
        libvirtd) { libvirtd --daemon "$@" && echo up || echo failed; } & # The power can be cut while it starts.
            ;;
        off) exit 0 ;;
        esac
    done
    exit 100
}

exec 3<&0
obey "$@" <&3 3<&- &
wait "$!" # While it waits, it reaps every process that has lost its parent.
