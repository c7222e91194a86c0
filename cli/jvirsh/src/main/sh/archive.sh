# shellcheck shell=sh
# What makes starts fast: JNA's native library, unpacked, and an archive of the classes that common commands load. To be
# sourced after java.sh; java_home, java_feature and start_dir, where all of it goes, are the caller's.
# shellcheck disable=SC2154

# Writes start_dir/options, Java's options one on a line; without an archive if none can be made.
#   $1  the class path, with JNA's jar
write_options() {
    unpack_native_library "$1"
    options "$1" >"$start_dir/options"
    archive=$start_dir/classes.archive
    rm -f "$archive" "$archive.new"
    if [ "$java_feature" -ge 25 ]; then
        create=-XX:AOTCacheOutput use=-XX:AOTCache
    else
        create=-XX:ArchiveClassesAtExit use=-XX:SharedArchiveFile
    fi
    rehearse "$create=$archive.new" </dev/null >/dev/null 2>&1 || :
    if [ -s "$archive.new" ]; then
        mv "$archive.new" "$archive"
        quoted "$use=$archive" >>"$start_dir/options"
    fi
}

# Runs common commands. Each class that they load costs every command a moment in Java 25, so none that load many are here.
rehearse() {
    timeout 120 "$java_home/bin/java" "@$start_dir/options" "$1" io.virt4j.cli.Rehearsal \
        "list --all" "dominfo test" "domstate test" "domid test" "domuuid test" "domname 1" "dumpxml test" \
        "suspend test" "resume test" "shutdown test" "start test" "destroy test" "domstats" "snapshot-list test" \
        "net-list --all" "pool-list --all" "vol-list default-pool" "nodeinfo" "hostname" "uri" "version" "dominfo nosuch"
}

options() {
    java_flags "$java_feature"
    if [ -e "$start_dir/libjnidispatch.so" ]; then
        echo -Djna.nounpack=true
        quoted "-Djna.boot.library.path=$start_dir"
    fi
    echo -cp
    quoted "$1"
}

# As Java's argument files want it.
quoted() {
    printf '"%s"\n' "$(printf %s "$1" | sed 's/[\\"]/\\&/g')"
}

unpack_native_library() {
    inside=com/sun/jna/linux-$(uname -m | tr _ -)/libjnidispatch.so
    rm -f "$start_dir/libjnidispatch.so"
    jna=$(printf %s "$1" | tr : '\n' | grep '/jna-[0-9][^/]*$') || return 0
    if (cd "$start_dir" && "$java_home/bin/jar" xf "$jna" "$inside" && [ -s "$inside" ]) >/dev/null 2>&1; then
        mv "$start_dir/$inside" "$start_dir/libjnidispatch.so"
    fi
    rm -rf "$start_dir/com"
}
