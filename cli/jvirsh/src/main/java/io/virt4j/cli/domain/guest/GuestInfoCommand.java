package io.virt4j.cli.domain.guest;

import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.ParameterText;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.domain.guest.GuestInfoType;
import io.virt4j.parameter.Parameters;
import java.util.EnumSet;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print what the agent in a guest knows of it. */
@Command(
        name = "guestinfo",
        description = {"Print what the agent in a guest tells about it.", "Without options: all that it knows."})
final class GuestInfoCommand extends DomainCommand {
    @Option(names = "--user", description = "print who is logged in")
    boolean user;

    @Option(names = "--os", description = "print the operating system and its version")
    boolean os;

    @Option(names = "--timezone", description = "print the time zone")
    boolean timezone;

    @Option(names = "--hostname", description = "print the host name")
    boolean hostname;

    @Option(names = "--filesystem", description = "print the mounted file systems and the disks under them")
    boolean filesystem;

    @Option(names = "--disk", description = "print the disks and partitions")
    boolean disk;

    @Option(names = "--interface", description = "print the network interfaces and their addresses")
    boolean networkInterface;

    @Override
    protected void run(Domain found, Session session) {
        EnumSet<GuestInfoType> types = EnumSet.noneOf(GuestInfoType.class);
        add(types, user, GuestInfoType.USERS);
        add(types, os, GuestInfoType.OS);
        add(types, timezone, GuestInfoType.TIMEZONE);
        add(types, hostname, GuestInfoType.HOSTNAME);
        add(types, filesystem, GuestInfoType.FILESYSTEM);
        add(types, disk, GuestInfoType.DISKS);
        add(types, networkInterface, GuestInfoType.INTERFACES);
        for (Parameters.Value value : found.guestInfo(types).values()) {
            session.out().line(String.format(Locale.ROOT, "%-20s: %s", value.name(), ParameterText.of(value)));
        }
    }
}
