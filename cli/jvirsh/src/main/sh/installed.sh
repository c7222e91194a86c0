# shellcheck shell=sh
# Fast starts where jvirsh is installed: the first run makes what the next ones start from, beside the jars if it may write
# there, or else among the user's caches. To be sourced.
# shellcheck disable=SC2034,SC2154,SC3013

# Sets start_dir, and home to an absolute path where start_dir needs that.
find_start_dir() {
    start_dir=$home/lib/start${VIRT4J_JAVA_HOME-}
    if [ ! -f "$start_dir/launch" ]; then
        home=$(cd -- "$home" && pwd -P)
        start_dir=$home/lib/start${VIRT4J_JAVA_HOME-}
        [ -w "$home/lib" ] || start_dir=${XDG_CACHE_HOME:-${HOME-}/.cache}/virt4j$home${VIRT4J_JAVA_HOME-}
    fi
}

# Runs a command before there is anything to start from fast, which is made meanwhile.
run_slowly() {
    # shellcheck source=cli/jvirsh/src/main/sh/java.sh
    . "$scripts/java.sh"
    find_java java
    if [ -z "$java_home" ]; then
        echo "$program: $(no_java java)" >&2
        exit 1
    fi
    make_installed_start </dev/null >/dev/null 2>&1 &
    # shellcheck disable=SC2046 # flags are words
    exec "$java_home/bin/java" $(java_flags "$java_feature") -cp "$home/lib/*" "-Dvirt4j.program=$program" \
        "-Dvirt4j.charset=$charset" io.virt4j.cli.Jvirsh "$@"
}

# Makes it, for the Java that find_java found. Nothing happens where that cannot be done, or another one does it.
make_installed_start() {
    # shellcheck source=cli/jvirsh/src/main/sh/archive.sh
    . "$scripts/archive.sh"
    umask 022
    mkdir -p "$start_dir" && exec 9>"$start_dir/lock" && flock -n 9 || return 0
    rm -f "$start_dir/launch"
    class_path=
    # The first one has a class that goes before one of JNA's.
    for jar in "$home"/lib/virt4j-cli-*.jar "$home"/lib/*.jar; do
        case :$class_path: in
            *:"$jar":*) ;;
            *) class_path=$class_path${class_path:+:}$jar ;;
        esac
    done
    write_options "$class_path" 9>&-
    write_launch
}
