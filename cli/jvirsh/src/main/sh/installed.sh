# shellcheck shell=sh
# Fast starts where jvirsh is installed: the first run makes what the next ones start from, beside the jars if it may write
# there, or else among the user's caches. To be sourced after launch.sh.
# shellcheck disable=SC2034,SC2154,SC3013

# Sets start_dir, launch_java_home. Fails if there is nothing to start from fast, or the jars are newer.
is_installed_ready() {
    start_dir=$home/lib/start${VIRT4J_JAVA_HOME-}
    if [ ! -f "$start_dir/launch" ] && [ ! -w "$home/lib" ]; then
        start_dir=${XDG_CACHE_HOME:-${HOME-}/.cache}/virt4j$home${VIRT4J_JAVA_HOME-}
    fi
    reads_launch && [ ! "$home/lib" -nt "$start_dir/launch" ]
}

# Makes it, for the Java that find_java found. Nothing happens where that cannot be done, or another one does it.
make_installed_start() {
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
    write_launch && mv "$start_dir/launch.new" "$start_dir/launch"
}
