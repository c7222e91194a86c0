# shellcheck shell=sh
# The way to the resident JVM. To be sourced; $home and $start_dir are the caller's.
# shellcheck disable=SC2154

# PERL_BADLANG=0 below: of a locale that is not installed the command complains itself.
perl=/usr/bin/perl

# Sets socket: where the resident JVM of this user and of this build listens. Fails where there can be none.
find_socket() {
    [ -x "$perl" ] && [ -f "$start_dir/id" ] || return 1
    read -r id <"$start_dir/id"
    if [ -n "${XDG_RUNTIME_DIR-}" ]; then
        socket=$XDG_RUNTIME_DIR/virt4j/$id.socket
        return
    fi
    while read -r key user _; do
        if [ "$key" = Uid: ]; then
            socket=/tmp/virt4j-$user/$id.socket
            return
        fi
    done </proc/self/status
    return 1
}

# Whether no stream is closed, so that none of the caller's files takes its place.
has_streams() {
    [ -e /proc/self/fd/0 ] && [ -e /proc/self/fd/1 ] && [ -e /proc/self/fd/2 ]
}

# Becomes a caller of the resident JVM if there is one. Else the command goes on here, and counts as a use of jvirsh.
call_resident() {
    find_socket && has_streams || return 0
    if [ -S "$socket" ]; then
        PERL_BADLANG=0 exec "$perl" "$home/cli/jvirsh/src/main/perl/call.pl" "$0" "$socket" "$@"
    fi
    PERL_BADLANG=0 "$perl" "$home/cli/jvirsh/src/main/perl/resident.pl" used "$0" "$socket" </dev/null >/dev/null 2>&1 &
}

# Does what the user wants of the resident JVM: on, off, status.
rule_resident() {
    is_ready || "$home/cli/jvirsh/src/main/sh/prepare" >&2 || exit 1
    if ! find_socket; then
        echo "error: there is no resident JVM without $perl" >&2
        exit 1
    fi
    PERL_BADLANG=0 exec "$perl" "$home/cli/jvirsh/src/main/perl/resident.pl" "${1-}" "$0" "$socket"
}
