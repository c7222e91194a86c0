# usage: complete.fish SCRIPT LINE...: what fish offers behind each line.
source $argv[1]
for line in $argv[2..-1]
    echo "== $line"
    complete -C $line | string replace -r '\t.*' ''
end
