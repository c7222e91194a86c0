# circumstances.pl: what a resident JVM has to share with a process whose command it runs, and how they find each other.
use strict;

delete $ENV{PERL_BADLANG}; # It was meant for this program.

# Variables that go with each request, since scripts set them for a single command.
sub is_told {
    return $_[0] =~ /^(?:VIRSH_|LIBVIRT_DEFAULT_URI$|VIRT4J_STRICT$)/;
}

# Variables that libvirt, its libraries, the JVM and the locale read. Programs read more; the resident JVM starts none.
sub is_shared {
    return !is_told($_[0]) && $_[0] =~ /^(?:LIBVIRT|VIR_|LC_|LD_|SASL|GNUTLS|OPENSSL|SSL_|KRB5|DBUS_|RES_
        |(?:HOME|LANG|LANGUAGE|TZ|XDG_CONFIG_HOME|XDG_CACHE_HOME|XDG_RUNTIME_DIR|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS)$)
        |(?i:_proxy)$/x;
}

# All that a command may see of its process and that another cannot take on: namespaces, rights, limits, environment.
sub circumstances {
    my ($status, $limits) = map { contents("/proc/self/$_") } 'status', 'limits';
    return join "\n",
        (map { readlink("/proc/self/$_") // '' } 'root', map { "ns/$_" } 'ipc', 'mnt', 'net', 'pid', 'user', 'uts'),
        $status =~ /^(?:Uid|Gid|Groups|Umask|Cap\w+|NoNewPrivs|Seccomp):.*$/mg,
        (grep { !/^Max open files/ } split /\n/, $limits), # A JVM raises it.
        map { "$_=$ENV{$_}" } grep { is_shared($_) } sort keys %ENV;
}

sub contents {
    local $/;
    open my $file, '<', $_[0] or return '';
    return <$file>;
}

# Whether the socket is in a directory that is this user's alone.
sub is_ours {
    my @directory = lstat($_[0] =~ s{/[^/]*$}{}r);
    return @directory && $directory[2] == 040700 && $directory[4] == $>;
}

# Connects to a socket where a process of this user's listens.
sub connect_to {
    my ($path, $stream) = @_;
    my ($unix, $level, $peer) = (1, 1, 17); # AF_UNIX, SOL_SOCKET, SO_PEERCRED
    return if length $path > 107;
    return unless socket $stream, $unix, 1, 0 and connect $stream, pack 'Sa108', $unix, $path;
    return (unpack 'LLL', getsockopt $stream, $level, $peer)[1] == $>;
}

1;
