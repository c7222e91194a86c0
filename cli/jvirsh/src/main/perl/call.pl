# call.pl: has the resident JVM run a command, and does for it what only this process can: reads standard input, writes to
# standard output and error, takes signals. Whatever is odd, the command runs in a JVM of its own.
# It is perl since every Debian has that. Perl needs longer to read this than the resident JVM to run a command: so it uses no
# module, not even `strict` (a test does), no pattern, and what is rare is in rare.pl.
#
# perl call.pl JVIRSH SOCKET ARGUMENT...

our ($self, $socket, @words, $received, $is_begun, $is_input_wanted);

# Whether the socket is in a directory that is this user's alone.
sub is_ours {
    my @directory = lstat substr $_[0], 0, rindex $_[0], '/';
    return @directory && $directory[2] == 040700 && $directory[4] == $>;
}

# Connects to a socket where a process of this user's listens, and returns the number of that. Which process this is it says
# at once: the other end has much to look at.
sub connect_to {
    return if length $_[0] > 107;
    return unless socket RESIDENT, 1, 1, 0 and connect RESIDENT, pack 'Sa108', 1, $_[0]; # AF_UNIX, SOCK_STREAM
    my $hello = pack '(N/a*)*', 'virt4j 2', readlink '/proc/self/ns/pid', $$;
    send RESIDENT, pack('N/a*', $hello), 0x4000 or return; # MSG_NOSIGNAL
    my ($process, $user) = unpack 'LL', getsockopt RESIDENT, 1, 17; # SOL_SOCKET, SO_PEERCRED
    return $user == $> && $process;
}

sub rare {
    require './' x !!index($0, '/') . substr($0, 0, rindex $0, '/') . '/rare.pl';
    my $what = shift;
    return main->can($what)->(@_);
}

sub call {
    ($self, $socket, @words) = @ARGV;
    is_ours($socket) && connect_to($socket) or rare('alone');
    my $request = pack '(N/a*)*', substr($self, 1 + rindex $self, '/'),
        -t STDIN ? 'terminal' : -f STDIN ? 'file' : 'other', @words;
    send(RESIDENT, pack('N/a*', $request), 0x4000) == 4 + length $request or rare('alone'); # MSG_NOSIGNAL
    $SIG{INT} = sub { rare('interrupt') } unless ($SIG{INT} // '') eq 'IGNORE'; # as in the background of a script
    while (1) {
        my ($type, $length) = unpack 'aN', $received;
        if (length $received < 5 + $length) {
            next if $is_input_wanted && !rare('is_resident_ready');
            sysread RESIDENT, $received, 16384, length $received or rare('lost');
            next;
        }
        my $text = substr $received, 5, $length;
        substr($received, 0, 5 + $length) = '';
        if ($type eq 'o') {
            my $count = syswrite STDOUT, $text;
            $count == $length or rare('show', \*STDOUT, substr $text, $count);
        } elsif ($type eq 'b') {
            $is_begun = 1;
        } elsif ($type eq 'x') {
            exit unpack 'N', $text;
        } else {
            rare('take', $type, $text);
        }
    }
}

caller or call();
1;
