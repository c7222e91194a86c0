# usage: complete.zsh SCRIPT LINE...: what zsh offers behind each line, when a tab is typed on a terminal.
zmodload zsh/zpty
zpty shell zsh -f -i
# What is typed is echoed too: an answer is whole once its second end is seen.
zpty -w shell "PROMPT=; unsetopt zle_bracketed_paste; autoload -U compinit; compinit -u -D; source ${(q)1}"
zpty -w shell '
compadd() {
    if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
        typeset -a offered
        builtin compadd -A offered "$@"
        print -rl -- $offered
    fi
    builtin compadd "$@"
}
show() { compstate[list]=; print "ANSWER"; _main_complete; print "END"; compstate[insert]=; }
zle -C show list-choices show
bindkey "^I" show
bindkey "^U" kill-whole-line
print READ""Y'
zpty -r -m shell output '*READY*'
shift
for line; do
    zpty -n -w shell "$line"$'\t'
    zpty -r -m shell output '*ANSWER*END*'
    print -r -- "== $line"
    print -r -- "${${output##*ANSWER}%%END*}" | tr -d '\r\\' | grep -v '^$'
    zpty -n -w shell $'\C-u'
done
zpty -d shell
