# shellcheck shell=sh
# Finding Java, and the flags that a short command starts fastest with. To be sourced.
# shellcheck disable=SC2034 # the results are the caller's

# The feature release of a Java home, such as 17, from its `release` file; 0 if there is none.
java_feature_of() {
    feature=0
    if [ -r "$1/release" ]; then
        while IFS= read -r release_line; do
            case $release_line in
                JAVA_VERSION=*)
                    feature=${release_line#JAVA_VERSION=}
                    feature=${feature#\"}
                    feature=${feature%%[!0-9]*}
                    break
                    ;;
            esac
        done <"$1/release"
    fi
    echo "${feature:-0}"
}

# Every Java home of 17 or newer that has the tool ("java" or "javac"), one on a line: FEATURE HOME.
java_homes() {
    tool=$1
    on_path=$(command -v "$tool") || on_path=
    [ -z "$on_path" ] || on_path=$(readlink -f -- "$on_path")
    for home_candidate in "${JAVA_HOME-}" "${on_path%/bin/*}" /usr/lib/jvm/* /usr/java/* /opt/*; do
        if [ -n "$home_candidate" ] && [ -x "$home_candidate/bin/$tool" ]; then
            feature=$(java_feature_of "$home_candidate")
            [ "$feature" -lt 17 ] || echo "$feature $home_candidate"
        fi
    done
}

# Sets java_home and java_feature to VIRT4J_JAVA_HOME, or else to the newest Java with the tool; to nothing if there is none.
find_java() {
    java_home='' java_feature=0
    if [ -n "${VIRT4J_JAVA_HOME-}" ]; then
        [ -x "$VIRT4J_JAVA_HOME/bin/$1" ] || return 0
        java_feature=$(java_feature_of "$VIRT4J_JAVA_HOME")
        [ "$java_feature" -lt 17 ] || java_home=$VIRT4J_JAVA_HOME
        return 0
    fi
    newest=$(java_homes "$1" | sort -s -n -r -k 1,1 | head -n 1)
    [ -n "$newest" ] || return 0
    java_feature=${newest%% *} java_home=${newest#* }
}

# What to tell whoever has no Java with the tool.
no_java() {
    if [ -n "${VIRT4J_JAVA_HOME-}" ]; then
        echo "VIRT4J_JAVA_HOME is $VIRT4J_JAVA_HOME, which has no $1 of Java 17 or newer; correct it or unset it"
    else
        echo "found no $1 of Java 17 or newer; install a JDK, or set JAVA_HOME or VIRT4J_JAVA_HOME to one"
    fi
}

# Flags for a feature release, one on a line. Compiled once and lightly, a small heap, no files for monitoring tools.
java_flags() {
    echo -XX:+IgnoreUnrecognizedVMOptions
    echo -XX:+DisplayVMOutputToStderr
    echo -Xlog:disable
    # A short command compiles next to nothing, a long one soon does, without a second compiler.
    echo -XX:TieredStopAtLevel=1
    echo -XX:CompileThresholdScaling=3
    echo -XX:-UsePerfData
    echo -XX:-UseContainerSupport
    echo -XX:+UnlockDiagnosticVMOptions
    echo -XX:ArchiveRelocationMode=0
    echo -XX:-AOTReplayTraining # or Java 25 begins by compiling what the archive knows as often called
    echo -Xmx256m
    # Without this JNA runs ldconfig at every start; the loader knows the same directories.
    echo -Djna.platform.library.path=
    # Without this all jars are opened to look for drivers.
    echo -Dvirt4j.drivers=io.virt4j.kvm.KvmDriver,io.virt4j.libvirt.LibvirtDriver
    # JNA starts the JDK's logging; a configuration that cannot be read ends that early.
    echo -Djava.util.logging.config.file=
    # Java 17's archived objects can only be used with G1.
    if [ "$1" -ge 21 ]; then
        echo -XX:+UseSerialGC
    else
        echo -XX:+UseG1GC
        echo -XX:ParallelGCThreads=1
        echo -XX:ConcGCThreads=1
    fi
    if [ "$1" -ge 24 ]; then
        echo --enable-native-access=ALL-UNNAMED
    fi
}
