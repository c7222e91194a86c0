# fish completion for jvirsh, written from the declarations of its commands. Commands and options are in this file; names
# of domains and the like come from jvirsh itself.

# A line for each option of a command: its name; = if it takes a value, == if that must stand behind its name, and =... if it
# takes several; a tab, and what it is. FILE is a file without an option's name.
function __jvirsh_options
    switch $argv[1]
        # @OPTIONS@
    end
end

function __jvirsh_commands
    # @COMMANDS@
end

function __jvirsh_globals
    # @GLOBALS@
end

function __jvirsh_groups
    # @GROUPS@
end

function __jvirsh
    set -l valued @VALUED@
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l program $words[1]
    set -e words[1]

    # The program's own options; those that tell the host go along.
    while set -q words[1]; and string match -q -- '-*' $words[1]
        set -l word $words[1]
        set -e words[1]
        switch $word
            case '-c*' '--connect*' -r --readonly
                set -a program $word
        end
        if contains -- $word $valued
            if not set -q words[1]
                switch $word
                    case -c --connect
                        printf '%s\n' qemu:///system qemu:///session test:///default kvm:///session kvm:///embed
                    case '*'
                        __fish_complete_path $current
                end
                return
            end
            if contains -- $word -c --connect
                set -a program $words[1]
            end
            set -e words[1]
        end
    end
    if not set -q words[1]
        if string match -q -- '-*' $current
            __jvirsh_globals
        else
            __jvirsh_commands
        end
        return
    end

    set -l command $words[1]
    set -l given $words[2..-1]
    set -l options (__jvirsh_options $command)
    # Which options are given, and how many words without an option's name.
    set -l nameless 0
    set -l of
    set -l i 1
    while test $i -le (count $given)
        if string match -q -- "$given[$i]=*" $options
            test $i -eq (count $given); and set of $given[$i]
            set i (math $i + 1)
        else if not string match -q -- '--*' $given[$i]
            set nameless (math $nameless + 1)
        end
        set i (math $i + 1)
    end
    set -l left
    for option in $options
        set -l head (string split -m 1 \t -- $option)[1]
        set -l name (string split -m 1 = -- $head)[1]
        if not contains -- $name $given; and not string match -q -- "$name=*" $given
            # Words without a name go to the first options that take one.
            if test $nameless -gt 0; and string match -qr -- '[^=]=$' $head
                set nameless (math $nameless - 1)
            else
                set -a left $option
            end
        else if string match -q -- '*=...' $head
            set -a left $option
        end
    end

    if test -n "$of"
        __jvirsh_values $current -- $program complete -- $command $given $current
    else if string match -q -- '--*=*' $current
        set -l parts (string split -m 1 = -- $current)
        for value in ($program complete -- $command $given $parts 2>/dev/null)
            echo $parts[1]=$value
        end
    else if string match -q -- '-*' $current
        __jvirsh_named $left
    else
        switch $command
            case help
                __jvirsh_commands
                __jvirsh_groups
            case xml
                if set -q given[1]
                    __fish_complete_path $current
                else
                    printf '%s\n' diff format validate
                end
            case completion
                printf '%s\n' bash fish zsh
            case '*'
                set -l next (string match -r -- '^(?:FILE|--[^=\t]*(?==[.\t]))' $left)
                switch "$next[1]"
                    case FILE
                        __fish_complete_path $current
                    case ''
                        __jvirsh_named $left
                    case '*'
                        __jvirsh_values $current -- $program complete -- $command $given $next[1] $current
                end
        end
    end
end

function __jvirsh_named
    string replace -r -- '^([^=\t]*)[=.]*\t' '$1\t' $argv
end

# What a command prints; names of files if it prints nothing.
function __jvirsh_values
    set -l values ($argv[3..-1] 2>/dev/null | string match -v '')
    if set -q values[1]
        printf '%s\n' $values
    else
        __fish_complete_path $argv[1]
    end
end

complete -c jvirsh -f -a '(__jvirsh)'
