#!/bin/sh
# A throw-away libvirt host, seen from the machine that carries it: gives it namespaces and control groups of its own,
# waits for its end, and takes the control groups away. Standard input commands the host; see host-inside.sh.
# usage: host-outside.sh DIRECTORY HOSTNAME LIBVIRTD-OPTION...
set -eu
dir=$1
trap : HUP INT TERM # The host ends with its standard input, never by a signal to the group.

# The host's groups are made below the caller's, so that limits on the caller hold for the host too.
groups=
while IFS=: read -r id controllers path; do
    if [ "$id" != 0 ]; then
        root=/sys/fs/cgroup/${controllers#name=}
    elif [ -d /sys/fs/cgroup/unified ]; then
        root=/sys/fs/cgroup/unified
    else
        root=/sys/fs/cgroup
    fi
    if [ -w "$root/cgroup.procs" ]; then
        groups="$groups ${root}${path%/}/virt4j-$$"
    fi
done </proc/self/cgroup

set +e
(
    set -e
    for group in $groups; do
        mkdir "$group"
        for file in cpuset.cpus cpuset.mems; do # Version 1 lets nothing into a group where these are empty.
            if [ -f "$group/$file" ] && [ -f "$group/cgroup.clone_children" ]; then
                cat "$group/../$file" >"$group/$file"
            fi
        done
        echo 0 >"$group/cgroup.procs"
    done
    exec unshare --mount --net --uts --ipc --pid --cgroup --fork --kill-child sh "$dir/host-inside.sh" "$@"
)
status=$?
set -e

for group in $groups; do
    find "$group" -depth -type d -exec rmdir {} \; 2>/dev/null || :
done
if [ "$status" = 100 ]; then # Nobody is left who wants to see what is in it.
    rm -rf "$dir"
fi
exit "$status"
