#!/bin/busybox sh
# shellcheck shell=dash
# The first process of a test guest.
/bin/busybox --install -s /bin
export PATH=/bin HOME=/
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs dev /dev 2>/dev/null # The kernel may have done it.
exec </dev/console >/dev/console 2>&1

while read -r module; do
    insmod "/lib/modules/$module.ko"
done </lib/modules/order

# The button is open before anybody is told that the guest is up, so that no press is lost.
for input in /sys/class/input/event*; do
    if [ "$(cat "$input/device/name")" = "Power Button" ]; then
        exec 3<"/dev/input/${input##*/}"
        (dd bs=24 count=1 <&3 >/dev/null 2>&1 && poweroff -f) &
    fi
done

if [ -x /etc/rc ]; then
    /etc/rc
fi

echo "virt4j: the guest is up"
while :; do
    setsid cttyhack sh
done
