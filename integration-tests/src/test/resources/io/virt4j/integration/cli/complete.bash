# shellcheck shell=bash
# usage: complete.bash SCRIPT LINE...: what bash offers behind each line; its words are split as bash splits them.
# shellcheck disable=SC1090
source "$1"
shift
for line; do
    echo "== $line"
    [[ $line == *' ' ]] && line+="''"
    spaced=${line//:/ : }
    eval "COMP_WORDS=(${spaced//=/ = })"
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMPREPLY=()
    _jvirsh
    printf '%s\n' "${COMPREPLY[@]//\\/}"
done
