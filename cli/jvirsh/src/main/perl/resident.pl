# resident.pl: starts and ends the resident JVM.
#
# perl resident.pl used JVIRSH SOCKET           a command ran in a JVM of its own: the second one starts the resident JVM
# perl resident.pl on|off|status JVIRSH SOCKET  what the user wants of it; `off` is for good
use strict;
use warnings;
use Fcntl qw(:flock);
use POSIX ();

my ($wish, $self, $socket) = @ARGV;
$self = readlink('/proc/self/cwd') . "/$self" unless $self =~ m{^/};
require(($0 =~ m{^/} ? $0 : "./$0") =~ s{[^/]*$}{call.pl}r);

my $SOON = 10 * 60; # seconds within which a second command comes that makes it worth while
my $directory = $socket =~ s{/[^/]*$}{}r;
my $settings = ($ENV{XDG_CONFIG_HOME} || ($ENV{HOME} // '') . '/.config') . '/virt4j';
my $is_off = "$settings/resident-off";

sub die_of { print STDERR "error: @_: $!\n"; exit 1 }

my %wishes = (used => \&used, on => \&on, off => \&off, status => \&status);
my $grant = $wishes{$wish // ''};
if (!$grant) {
    print STDERR "error: --resident takes on, off or status\n";
    exit 1;
}
if (!-e $directory && !mkdir($directory, 0700) && !-e $directory) {
    die_of("cannot make $directory");
}
if (!is_ours($socket)) {
    exit 0 if $wish eq 'used';
    print STDERR "error: $directory has to be a directory of yours, for nobody else (chmod 700)\n";
    exit 1;
}
$grant->();

sub used {
    my $stamp = "$directory/used";
    my @before = stat $stamp;
    open(my $file, '>>', $stamp) and utime undef, undef, $stamp;
    start() if @before && time - $before[9] < $SOON && !-e $is_off;
}

sub on {
    -e $is_off and !unlink $is_off and die_of("cannot remove $is_off");
    for (1 .. 100) {
        start(); # Not while one is there that has not heard yet that it is to end.
        exit status() if connect_to($socket);
        select undef, undef, undef, 0.1;
    }
    print STDERR "error: the resident JVM did not start\n";
    exit 1;
}

# Those that run end by themselves when their sockets are gone.
sub off {
    my $made = '';
    for my $name (split m{/}, $settings) {
        $made .= "$name/";
        -d $made or mkdir $made, 0700 or die_of("cannot make $made");
    }
    open(my $file, '>', $is_off) or die_of("cannot write $is_off");
    unlink glob "$directory/*.socket";
    status();
}

sub status {
    print 'resident JVM: ', -e $is_off ? 'off' : 'on';
    my $process = connect_to($socket);
    print ", process $process" if $process;
    print "\n";
    return 0;
}

# Starts it unless it is there.
sub start {
    $^F = 1 << 16; # The lock is to go over to the JVM, which holds it as long as it lives.
    open my $lock, '>', "$socket.lock" or die_of("cannot write $socket.lock");
    if (flock($lock, LOCK_EX | LOCK_NB) && !(fork // die_of('cannot fork'))) {
        become($lock);
    }
}

# Turns this process into the resident JVM, with no file open but its lock, and on standard input the environment that its
# callers have to share.
sub become {
    my ($lock) = @_;
    rare('restore_locale');
    my $environment = join "\0", map { "$_=$ENV{$_}" } keys %ENV;
    # These come with each request.
    delete @ENV{ grep { /^(?:VIRSH_|LIBVIRT_DEFAULT_URI$|VIRT4J_STRICT$)/ } keys %ENV };
    POSIX::setsid();
    opendir my $open, '/proc/self/fd' or exit 1;
    my @descriptors = grep { /^\d+$/ && $_ > 2 && $_ != fileno $lock } readdir $open;
    closedir $open;
    POSIX::close($_) for @descriptors;
    pipe my $read, my $write or exit 1;
    length $environment <= 65536 or exit 1; # what a pipe holds
    syswrite $write, $environment;
    close $write;
    open STDIN, '<&', $read;
    close $read;
    open STDOUT, '>', '/dev/null';
    open STDERR, '+>>', "$socket.errors"; # It hands on what libraries write there.
    unlink "$socket.errors";
    chdir '/';
    $SIG{$_} = 'DEFAULT' for 'INT', 'QUIT', 'HUP', 'PIPE';
    @ENV{ 'VIRT4J_RESIDENT', 'VIRT4J_SOCKET' } = ('serve', $socket);
    exec '/bin/sh', $self;
}
