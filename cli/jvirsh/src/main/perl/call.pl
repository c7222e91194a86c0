# call.pl: has the resident JVM run a command, and does for it what only this process can: reads standard input, writes to
# standard output and error, takes signals. Whatever is odd, the command runs in a JVM of its own.
# It is perl since every Debian has that, and no module since loading one takes longer than most commands.
#
# perl call.pl JVIRSH SOCKET ARGUMENT...
use strict;

our ($self, $socket);
($self, $socket, my @words) = @ARGV;
require(($0 =~ m{^/} ? $0 : "./$0") =~ s{[^/]*$}{circumstances.pl}r);

my $begun;
my $start = -f STDIN ? sysseek STDIN, 0, 1 : undef;
my $EINTR = 4;

# Runs the command in a JVM of its own, for which a file is as if it had not been read.
sub alone {
    sysseek STDIN, $start, 0 if defined $start;
    $ENV{VIRT4J_RESIDENT} = 'alone';
    exec '/bin/sh', $self, @words;
}

# Every command that the resident JVM took has to be answered for: it may have changed something.
sub lost {
    alone() unless $begun;
    print STDERR "error: the resident JVM ended before the command did\n";
    exit 1;
}

sub write_all {
    my ($stream, $text) = @_;
    while (length $text) {
        my $count = syswrite $stream, $text;
        if (defined $count) {
            substr($text, 0, $count) = '';
        } elsif ($! != $EINTR) {
            return;
        }
    }
    return 1;
}

sub send_message {
    my ($type, $text) = @_;
    local $SIG{PIPE} = 'IGNORE'; # The end is read from the socket.
    write_all(\*RESIDENT, pack 'aN/a*', $type, $text);
}

sub show {
    my ($stream, $text) = @_;
    return if write_all($stream, $text);
    print STDERR "error: cannot write the output: $!\n";
    exit 1;
}

is_ours($socket) and connect_to($socket, \*RESIDENT) or alone();
alone() if grep { m{/dev/(?:stdin|stdout|stderr|fd|tty)|/proc/(?:self|thread-self)} } @words;
$SIG{INT} = sub { send_message('s', '') } unless ($SIG{INT} // '') eq 'IGNORE'; # as in the background of a script
send_request();

my $received = '';
my $input_is_wanted;
while (1) {
    while (length $received < 5 || length $received < 5 + unpack 'xN', $received) {
        next if $input_is_wanted && !is_next_from_resident();
        my $count = sysread RESIDENT, $received, 65536, length $received;
        lost() unless $count || (!defined $count && $! == $EINTR);
    }
    my ($type, $text) = unpack 'aN/a', $received;
    substr($received, 0, 5 + length $text) = '';
    if ($type eq 'o') {
        show(\*STDOUT, $text);
    } elsif ($type eq 'e') {
        show(\*STDERR, $text);
    } elsif ($type eq 'x') {
        exit unpack 'N', $text;
    } elsif ($type eq 'b') {
        $begun = 1;
    } elsif ($type eq 'i') {
        $input_is_wanted = 1;
    } elsif ($type eq 's') {
        $SIG{INT} = 'DEFAULT';
        kill 'INT', $$;
    } else {
        alone();
    }
}

# Waits for the resident JVM or standard input, and hands over what came there.
sub is_next_from_resident {
    my $ready = '';
    vec($ready, fileno RESIDENT, 1) = 1;
    vec($ready, fileno STDIN, 1) = 1 if defined fileno STDIN;
    return if select($ready, undef, undef, undef) < 0;
    return 1 if vec $ready, fileno RESIDENT, 1;
    my $count = sysread STDIN, my $text, 65536;
    if (defined $count || $! != $EINTR) {
        send_message('i', $count ? $text : '');
        $input_is_wanted = 0;
    }
    return;
}

# What the resident JVM takes on for this process.
sub send_request {
    my $environment = join "\0", map { "$_=$ENV{$_}" } grep { is_told($_) || $_ eq 'HOME' } keys %ENV;
    my $request = pack '(N/a*)*', 'virt4j 1', circumstances(), $self =~ s{.*/}{}r, readlink '/proc/self/cwd',
        -t STDIN ? 'terminal' : defined $start ? 'file' : 'other', $environment, @words;
    local $SIG{PIPE} = 'IGNORE';
    write_all(\*RESIDENT, pack 'N/a*', $request) or alone();
}
