#!/bin/sh
# provision.sh [USER]: turns a plain Debian or Ubuntu machine into a host that runs guests: libvirt, QEMU and a JDK.
# USER (by default the one who called sudo, if any) may then use /dev/kvm and qemu:///system.
# Run it as root. Running it again changes nothing.
set -eu

# shellcheck source=vagrant/packages.sh
. "$(dirname -- "$0")/packages.sh"

fail() {
    echo "provision.sh: $*" >&2
    exit 1
}

user=${1-${SUDO_USER-}}
[ "$(id -u)" = 0 ] || fail "needs root: sudo $0 $user"
command -v apt-get >/dev/null || fail "needs Debian or Ubuntu: there is no apt-get here"
[ -z "$user" ] || id "$user" >/dev/null 2>&1 || fail "there is no user '$user'"

# At a first boot the lists may be missing or old.
apt_get '' update || fail "apt-get update failed; is the network up?"
# shellcheck disable=SC2046 # names are words
missing=$(missing_of $(host_packages) "$(newest_jdk_package)")
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # names are words
    apt_get '' install --no-install-recommends $missing || fail "apt-get could not install $missing"
fi

if [ -n "$user" ]; then
    for group in kvm libvirt; do
        getent group "$group" >/dev/null || fail "the packages made no group '$group'"
        adduser --quiet "$user" "$group"
    done
fi

if [ -d /run/systemd/system ]; then
    systemctl enable --quiet --now libvirtd.socket || fail "libvirt does not start: see journalctl -u libvirtd"
    virsh -c qemu:///system version >/dev/null || fail "libvirt does not answer: see journalctl -u libvirtd"
fi
if [ ! -e /dev/kvm ]; then
    echo "provision.sh: there is no /dev/kvm: guests are emulated, and kvm:/// does not work." \
        "Switch on (nested) virtualization for this machine." >&2
fi
