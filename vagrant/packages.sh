# shellcheck shell=sh
# The packages of Debian and Ubuntu that virt4j asks for, and how they get onto a machine. To be sourced.

# A host that runs guests: libvirt's daemons with its QEMU driver, and what they call.
host_packages() {
    echo libvirt-clients # virsh, virt-host-validate
    echo libvirt-daemon-system # the daemons, their users and groups, and their units
    echo libvirt-daemon-driver-qemu
    echo qemu-system-x86
    echo qemu-utils   # qemu-img
    echo dnsmasq-base # addresses for guests in libvirt's networks
    echo iproute2     # bridges and namespaces
    echo iptables     # address translation for guests in libvirt's networks
    # Newer releases have packages of their own for these.
    known_of libvirt-daemon-lock libvirt-daemon-plugin-lockd libvirt-daemon-driver-interface
}

# The newest JDK that apt knows.
newest_jdk_package() {
    for feature in 25 21 17; do
        if is_known "openjdk-$feature-jdk-headless"; then
            echo "openjdk-$feature-jdk-headless"
            return
        fi
    done
    echo default-jdk-headless
}

# Whether apt could install the package.
is_known() {
    apt-cache show --no-all-versions "$1" >/dev/null 2>&1
}

# Those of the packages that apt knows.
known_of() {
    for name in "$@"; do
        ! is_known "$name" || echo "$name"
    done
}

# Those of the packages that are not installed, on one line.
missing_of() {
    for name in "$@"; do
        case $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) in
            installed) ;;
            *) printf '%s ' "$name" ;;
        esac
    done
}

# How this user becomes root without being asked for a password: nothing to do, "sudo -n", or failure.
root_command() {
    if [ "$(id -u)" = 0 ]; then
        return 0
    fi
    command -v sudo >/dev/null && sudo -n true 2>/dev/null && echo sudo -n
}

# apt_get ROOT_COMMAND ARGUMENT...: apt-get that asks nothing, and waits while another one holds the lock.
apt_get() {
    root=$1
    shift
    # shellcheck disable=SC2086 # a command of several words, or none
    $root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null
}
