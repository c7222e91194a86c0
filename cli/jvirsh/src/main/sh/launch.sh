# shellcheck shell=sh
# Whether what was made to start from still holds. To be sourced. $layout, $home and $start_dir are the caller's; $home may
# be a relative path. Results are left in variables, since a subshell for each would cost more than the rest of this.
# shellcheck disable=SC2034,SC2154

# Reads the launch file: sets launch_java_home. Fails unless it was written for this place and a Java that is still there
# unchanged, and nothing that jvirsh is made of is newer.
is_ready() {
    reads_launch || return 1
    if [ "$layout" = checkout ]; then
        changed_since "$start_dir/launch"
        [ -z "$changed" ]
    else
        # shellcheck disable=SC3013 # dash, bash, ksh and busybox have -nt
        [ ! "$home/lib" -nt "$start_dir/launch" ]
    fi
}

# The same without a look at what jvirsh is made of.
reads_launch() {
    [ -f "$start_dir/launch" ] || return 1
    { read -r launch_home && read -r launch_java_home && read -r launch_release; } <"$start_dir/launch"
    # shellcheck disable=SC3013 # dash, bash, ksh and busybox have -ef
    [ "$launch_home" -ef "$home" ] || return 1
    [ -x "$launch_java_home/bin/java" ] || return 1
    release_of "$launch_java_home"
    [ "$launch_release" = "$release" ]
}

# Writes what reads_launch reads, for the Java that find_java found, and the name that no other build has.
#   $1  a file whose time it gets; none for now
write_launch() {
    release_of "$java_home"
    printf '%s\n' "$home" "$java_home" "$release" >"$start_dir/launch.new"
    echo "$(date +%s%N)-$$" >"$start_dir/id"
    [ -z "${1-}" ] || touch -r "$1" "$start_dir/launch.new"
    mv "$start_dir/launch.new" "$start_dir/launch"
}

# Sets release: the lines of a Java's `release` file that change with each update of it.
release_of() {
    release=
    while read -r release_line; do
        release="$release$release_line "
        case $release_line in
            JAVA_VERSION=*) break ;;
        esac
    done <"$1/release"
    release=${release% }
}

# Sets changed: one input of the build that is newer than the file, or nothing. A directory is newer when an entry of it
# was added, renamed or removed; Maven writes `classpath` at the end of each build.
changed_since() {
    changed=$(find "$home/pom.xml" "$home/.mvn" "$home"/*/pom.xml "$home/cli/jvirsh/target/classpath" \
        "$home"/xml-schemas/*/pom.xml "$home"/driver/*/pom.xml "$home"/cli/*/pom.xml \
        "$home"/xml-schemas/*/src/main "$home"/driver/*/src/main "$home"/cli/*/src/main -newer "$1" -print -quit 2>&1)
}
