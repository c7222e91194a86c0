# rare.pl: the parts of call.pl that few commands need.
use strict;
use warnings;

our ($self, @words, $is_begun, $is_input_wanted, $input_start);
my $EINTR = 4;
my $MSG_NOSIGNAL = 0x4000; # The end is read from the socket.

# Runs the command in a JVM of its own, for which a file is as if it had not been read.
sub alone {
    sysseek STDIN, $input_start, 0 if defined $input_start;
    restore_locale();
    $ENV{VIRT4J_RESIDENT} = 'alone';
    exec '/bin/sh', $self, @words;
}

# After a read from the resident JVM that gave nothing. Every command that it took has to be answered for: it may have
# changed something.
sub lost {
    return if $! == $EINTR;
    alone() unless $is_begun;
    print STDERR "error: the resident JVM ended before the command did\n";
    exit 1;
}

# Gives the environment back the locale that these programs do without.
sub restore_locale {
    my $locale = delete $ENV{VIRT4J_LC_ALL};
    if ($locale) {
        $ENV{LC_ALL} = substr $locale, 1;
    } elsif (defined $locale) {
        delete $ENV{LC_ALL};
    }
}

sub interrupt {
    send_message('s', '');
}

sub send_message {
    my ($type, $text) = @_;
    my $message = pack 'aN/a*', $type, $text;
    while (length $message) {
        my $count = send RESIDENT, $message, $MSG_NOSIGNAL;
        if (defined $count) {
            substr($message, 0, $count) = '';
        } elsif ($! != $EINTR) {
            return;
        }
    }
}

# Writes to one of this process's streams.
sub show {
    my ($stream, $text) = @_;
    while (length $text) {
        my $count = syswrite $stream, $text;
        if (defined $count) {
            substr($text, 0, $count) = '';
        } elsif ($! != $EINTR) {
            print STDERR "error: cannot write the output: $!\n";
            exit 1;
        }
    }
}

# Does what a message says that is neither text for standard output nor the end.
sub take {
    my ($type, $text) = @_;
    if ($type eq 'e') {
        show(\*STDERR, $text);
    } elsif ($type eq 'i') {
        $input_start //= sysseek STDIN, 0, 1 if -f STDIN;
        $is_input_wanted = 1;
    } elsif ($type eq 's') {
        $SIG{INT} = 'DEFAULT';
        kill 'INT', $$;
    } else {
        alone();
    }
}

# Waits for the resident JVM or standard input, and hands over what came there.
sub is_resident_ready {
    my $ready = '';
    vec($ready, fileno RESIDENT, 1) = 1;
    vec($ready, fileno STDIN, 1) = 1 if defined fileno STDIN;
    return if select($ready, undef, undef, undef) < 0;
    return 1 if vec $ready, fileno RESIDENT, 1;
    my $count = sysread STDIN, my $text, 65536;
    if (defined $count || $! != $EINTR) {
        send_message('i', $count ? $text : '');
        $is_input_wanted = 0;
    }
    return;
}

1;
