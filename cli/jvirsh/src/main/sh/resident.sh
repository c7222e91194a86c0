# shellcheck shell=sh
# The way to the resident JVM. To be sourced; $perl_programs and $start_dir are the caller's. Each command goes this way, so
# that it has to be short.
# shellcheck disable=SC2154

perl=/usr/bin/perl

# Sets socket: where the resident JVM of this user and of this build listens. Fails where there can be none.
find_socket() {
    [ -x "$perl" ] && [ -f "$start_dir/id" ] || return 1
    read -r id <"$start_dir/id"
    if [ -n "${XDG_RUNTIME_DIR-}" ]; then
        socket=$XDG_RUNTIME_DIR/virt4j/$id.socket
    elif [ -O / ]; then # takes less time than to read who this is
        socket=/tmp/virt4j-0/$id.socket
    else
        while read -r key user _; do
            if [ "$key" = Uid: ]; then
                socket=/tmp/virt4j-$user/$id.socket
                return
            fi
        done </proc/self/status
        return 1
    fi
}

# Whether no stream is closed, so that none of the caller's files takes its place.
has_streams() {
    [ -e /proc/self/fd/0 ] && [ -e /proc/self/fd/1 ] && [ -e /proc/self/fd/2 ]
}

# Runs one of the perl programs, which would take a notable part of their time to load the user's locale. They, and the
# resident JVM, find in VIRT4J_LC_ALL what LC_ALL was: `=` and its value, or nothing where it was not set.
in_perl() {
    perl_program=$perl_programs/$1
    shift
    export VIRT4J_LC_ALL="${LC_ALL+=$LC_ALL}" LC_ALL=C
    exec "$perl" "$perl_program" "$@"
}

# Becomes a caller of the resident JVM if there is one. Else the command goes on here, and counts as a use of jvirsh.
call_resident() {
    find_socket && has_streams || return 0
    if [ -S "$socket" ]; then
        in_perl call.pl "$0" "$socket" "$@"
    fi
    in_perl resident.pl used "$0" "$socket" </dev/null >/dev/null 2>&1 &
}

# Does what the user wants of the resident JVM: on, off, status.
rule_resident() {
    # shellcheck source=cli/jvirsh/src/main/sh/launch.sh
    . "$scripts/launch.sh"
    is_ready || make_ready >&2 || exit 1
    if ! find_socket; then
        echo "error: there is no resident JVM without $perl" >&2
        exit 1
    fi
    in_perl resident.pl "${1-}" "$0" "$socket"
}

make_ready() (
    case $layout in
        checkout) "$scripts/prepare" ;;
        *)
            # shellcheck source=cli/jvirsh/src/main/sh/java.sh
            . "$scripts/java.sh"
            find_java java
            [ -n "$java_home" ] && make_installed_start </dev/null >/dev/null 2>&1 && is_ready
            ;;
    esac
)
