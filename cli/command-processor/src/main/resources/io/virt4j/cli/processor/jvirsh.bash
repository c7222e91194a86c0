# shellcheck shell=bash
# bash completion for jvirsh, written from the declarations of its commands. Commands and options are in this file;
# names of domains and the like come from jvirsh itself.

# Prints a word for each option of a command: its name; = if it takes a value, == if that must stand behind its name, and
# =... if it takes several. FILE is a file without an option's name.
_jvirsh_options() {
    case $1 in
        # @OPTIONS@
        *) ;;
    esac
}

# Prints the words that can stand in the place of the last of its arguments, which are the words of one command.
_jvirsh_values() {
    "${program[@]}" complete -- "$@" 2>/dev/null
}

_jvirsh() {
    local commands globals groups valued
    commands="@COMMANDS@"
    globals="@GLOBALS@"
    groups="@GROUPS@"
    valued=" @VALUED@ "

    # bash splits at colons and equal signs; the words of the user do not.
    local -a words=() program=()
    local i word glue=
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == [:=]* && i -gt 0 ]]; then
            words[${#words[@]} - 1]+=$word
            glue=yes
        elif [[ $glue ]]; then
            words[${#words[@]} - 1]+=$word
            glue=
        else
            words+=("$word")
        fi
    done
    local last=$((${#words[@]} - 1))
    local current=${words[last]}

    # The program's own options; those that tell the host go along.
    program=("${words[0]}")
    for ((i = 1; i < last; i++)); do
        word=${words[i]}
        case $word in
            -c | --connect) program+=("$word" "${words[i + 1]}") ;;
            -c* | --connect=* | -r | --readonly) program+=("$word") ;;
            -*) ;;
            *) break ;;
        esac
        [[ $valued != *" $word "* ]] || ((i++))
    done

    COMPREPLY=()
    if ((i >= last)); then
        local of=
        ((i == last)) || of=${words[last - 1]}
        case $of$current in
            -c* | --connect*) _jvirsh_reply "qemu:///system qemu:///session test:///default kvm:///session kvm:///embed" "${current#--connect=}" ;;
            -l* | --log*) ;;
            -*) _jvirsh_reply "$globals" "$current" ;;
            *) _jvirsh_reply "$commands" "$current" ;;
        esac
    else
        _jvirsh_word "${words[@]:i}"
    fi
    # bash keeps what it takes for words of their own.
    if [[ $COMP_WORDBREAKS == *:* && $current == *[:=]* ]]; then
        local kept=${current%"${current##*[:=]}"}
        COMPREPLY=("${COMPREPLY[@]#"$kept"}")
    fi
}

# The last of the words of a command.
_jvirsh_word() {
    local command=$1 current=${!#} count=$#
    local -a words=("$@") options=() left=()
    local option name i given of='' nameless=0
    read -r -a options < <(_jvirsh_options "$command")
    # Which options are given, and how many words without an option's name.
    for ((i = 1; i < count - 1; i++)); do
        if [[ ${words[i]} == --* && " ${options[*]} " == *" ${words[i]}="* ]]; then
            if ((i == count - 2)); then
                of=${words[i]}
            fi
            ((i++))
        elif [[ ${words[i]} != --* ]]; then
            ((nameless++))
        fi
    done
    given=" ${words[*]:1:count-2} "
    for option in "${options[@]}"; do
        name=${option%%=*}
        if [[ $given != *" $name "* && $given != *" $name="* ]]; then
            # Words without a name go to the first options that take one.
            if [[ $option == *[^=]= ]] && ((nameless > 0)); then
                ((nameless--))
            else
                left+=("$option")
            fi
        elif [[ $option == *=... ]]; then
            left+=("$option")
        fi
    done
    if [[ $of ]]; then
        _jvirsh_reply_lines "$current" < <(_jvirsh_values "${words[@]}")
    elif [[ $current == --*=* ]]; then
        _jvirsh_reply_lines "$current" < <(_jvirsh_values "${words[@]:0:count-1}" "${current%%=*}" "${current#*=}" |
            while IFS= read -r i; do printf '%s\n' "${current%%=*}=$i"; done)
    elif [[ $current == -* ]]; then
        _jvirsh_reply "${left[*]%%=*}" "$current"
    elif [[ $command == help ]]; then
        _jvirsh_reply "$commands $groups" "$current"
    elif [[ $command == xml ]]; then
        ((count > 2)) || _jvirsh_reply "diff format validate" "$current"
    elif [[ $command == completion ]]; then
        _jvirsh_reply "bash fish zsh" "$current"
    else
        for option in "${left[@]}"; do
            case $option in
                FILE) return ;;
                *==) ;;
                *=*)
                    _jvirsh_reply_lines "$current" < <(_jvirsh_values "${words[@]:0:count-1}" "${option%%=*}" "$current")
                    return
                    ;;
            esac
        done
        _jvirsh_reply "${left[*]%%=*}" "$current"
    fi
}

_jvirsh_reply() {
    local word
    for word in $1; do
        [[ $word != "$2"* ]] || COMPREPLY+=("$word")
    done
}

# Lines of standard input that begin as the argument does, quoted where a shell needs it.
_jvirsh_reply_lines() {
    local line
    while IFS= read -r line; do
        [[ -z $line || $line != "$1"* ]] || COMPREPLY+=("$(printf %q "$line")")
    done
}

complete -o bashdefault -o default -F _jvirsh jvirsh
