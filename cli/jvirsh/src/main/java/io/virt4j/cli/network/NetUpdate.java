package io.virt4j.cli.network;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.network.Network;
import io.virt4j.network.NetworkUpdateCommand;
import io.virt4j.network.NetworkUpdateFlag;
import io.virt4j.network.NetworkUpdateSection;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Change one element of a network. */
@Command(
        name = "net-update",
        description = {
            "Add, change or remove one element of a virtual network.",
            "Without --live or --config it is the running network that changes, or the definition of one "
                    + "that does not run."
        },
        footer = "jvirsh net-update default add ip-dhcp-host '<host mac=\"52:54:00:00:00:01\" "
                + "ip=\"192.168.122.10\"/>' --live --config")
final class NetUpdate extends NetworkCommand {
    @Option(
            names = "--command",
            required = true,
            paramLabel = "COMMAND",
            description = "add-last or add, add-first, modify, or delete")
    String command;

    @Option(
            names = "--section",
            required = true,
            paramLabel = "SECTION",
            description = "what the element is, such as ip-dhcp-host, dns-host or portgroup")
    String section;

    @Option(
            names = "--xml",
            required = true,
            paramLabel = "XML",
            description = "the element itself, or a file that has it; to delete one, as much of it as tells it from "
                    + "others")
    String xml;

    @Option(
            names = "--parent-index",
            paramLabel = "NUMBER",
            description = "which one of several parents the element belongs to, counted from 0")
    @Nullable
    NumberWord parentIndex;

    @Option(names = "--config", description = "act on the definition, which counts from the next start on")
    boolean config;

    @Option(names = "--live", description = "act on the running network, until it stops")
    boolean live;

    @Option(names = "--current", description = "act on the running network, or on the definition if it does not run")
    boolean current;

    @Override
    void checkOptions() throws CommandFailed {
        exclusive(current, "current", live, "live");
        exclusive(current, "current", config, "config");
    }

    @Override
    void run(Network found, Session session) throws CommandFailed {
        refuseEmpty(command, "command");
        NetworkUpdateCommand change = change();
        refuseEmpty(section, "section");
        NetworkUpdateSection place = place();
        int index = parentIndex == null ? -1 : parentIndex.toInt();
        refuseEmpty(xml, "xml");
        XmlText element = xml.startsWith("<") ? XmlText.of(xml) : InputFile.readXml(xml);
        try {
            found.update(change, place, index, element, flags());
        } catch (VirtException e) {
            throw new CommandFailed("Failed to update network " + found.name(), e.getMessage());
        }
        session.out().notice("Updated network " + found.name() + " " + affected(found));
    }

    private NetworkUpdateCommand change() throws CommandFailed {
        return switch (command) {
            case "add", "add-last" -> NetworkUpdateCommand.ADD_LAST;
            case "add-first" -> NetworkUpdateCommand.ADD_FIRST;
            case "delete" -> NetworkUpdateCommand.DELETE;
            case "modify" -> NetworkUpdateCommand.MODIFY;
            default -> throw new CommandFailed("unrecognized command name '" + command + "'");
        };
    }

    private NetworkUpdateSection place() throws CommandFailed {
        for (NetworkUpdateSection one : NetworkUpdateSection.values()) {
            if (one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(section)) {
                return one;
            }
        }
        throw new CommandFailed("unrecognized section name '" + section + "'");
    }

    private EnumSet<NetworkUpdateFlag> flags() {
        EnumSet<NetworkUpdateFlag> flags = EnumSet.noneOf(NetworkUpdateFlag.class);
        add(flags, config, NetworkUpdateFlag.AFFECT_CONFIG);
        add(flags, live, NetworkUpdateFlag.AFFECT_LIVE);
        return flags;
    }

    private String affected(Network found) {
        if (config) {
            return live ? "persistent config and live state" : "persistent config";
        }
        return live || found.isActive() ? "live state" : "persistent config";
    }
}
