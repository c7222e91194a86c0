# shellcheck shell=sh
# The locale that Java is started in. To be sourced.
# shellcheck disable=SC2034 # the result is the caller's

# Sets charset: the one of the user's locale. Where that is ASCII, Java would lose all other bytes of arguments and of files'
# names; there it gets UTF-8, and the language of messages stays what it is.
choose_charset() {
    categories=${LC_CTYPE-}${LC_COLLATE-}${LC_MESSAGES-}${LC_MONETARY-}${LC_NUMERIC-}${LC_TIME-}
    categories=$categories${LC_ADDRESS-}${LC_IDENTIFICATION-}${LC_MEASUREMENT-}${LC_NAME-}${LC_PAPER-}${LC_TELEPHONE-}
    case ${LC_ALL:-$categories${LANG-}} in
        # Known without asking, which takes a process.
        C.UTF-8) charset=UTF-8 ;;
        '' | C | POSIX) charset=ANSI_X3.4-1968 ;;
        *) charset=$(locale charmap 2>&1) || charset= ;;
    esac
    case $charset in
        # A complaint: a locale that is asked for is not installed, and so every program runs in the C locale.
        locale:*)
            echo "setlocale: No such file or directory" >&2
            # The caller's complaint is not to be lost in a process that stays.
            [ "${VIRT4J_RESIDENT-}" != serve ] || exit 1
            ;;
    esac
    case $charset:${LC_ALL-} in
        ANSI_X3.4-1968:) export LC_CTYPE=C.UTF-8 ;;
        ANSI_X3.4-1968:* | locale:*)
            charset=ANSI_X3.4-1968
            export LC_ALL=C.UTF-8
            unset LANGUAGE # which counts for nothing in the C locale
            ;;
    esac
}
