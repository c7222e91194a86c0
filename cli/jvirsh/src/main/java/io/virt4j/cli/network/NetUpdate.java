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
@Command(name = "net-update", description = "Change one element of a network.")
final class NetUpdate extends NetworkCommand {
    @Option(
            names = "--command",
            required = true,
            paramLabel = "COMMAND",
            description = "add-first, add-last, add for the same, delete or modify")
    String command;

    @Option(names = "--section", required = true, paramLabel = "SECTION", description = "what it is, such as dns-host")
    String section;

    @Option(
            names = "--xml",
            required = true,
            paramLabel = "XML",
            description = "the element, or a file with it; to delete one, as much as tells it from others")
    String xml;

    @Option(
            names = "--parent-index",
            paramLabel = "NUMBER",
            description = "which element it belongs to, counted from 0")
    @Nullable
    NumberWord parentIndex;

    @Option(names = "--config", description = "for the next start")
    boolean config;

    @Option(names = "--live", description = "while it runs")
    boolean live;

    @Option(names = "--current", description = "while it runs if it does, else for the next start")
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
