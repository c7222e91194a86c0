package io.virt4j.cli.nodedevice;

import io.virt4j.VirtException;
import io.virt4j.cli.CommaList;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.nodedevice.NodeDevice;
import java.util.List;
import java.util.regex.Pattern;

/** The words that devices are found by: names, and pairs of world wide names of SCSI host adapters. */
final class NodeDeviceLookup {
    private static final Pattern WORLD_WIDE_NAME = Pattern.compile("(0x)?[0-9a-fA-F]{16}");

    private NodeDeviceLookup() {}

    /** By its name alone. */
    static NodeDevice byName(String word, Session session) throws CommandFailed {
        return find(word, () -> session.connection().nodeDeviceByName(word));
    }

    /** By its name or, where the word has a comma, by the node's and the port's world wide name. */
    static NodeDevice byNameOrWwn(String word, Session session) throws CommandFailed {
        if (word.indexOf(',') < 0) {
            return byName(word, session);
        }
        List<String> names = CommaList.split(word);
        if (names.size() != 2) {
            throw new CommandFailed("Malformed device value '" + word + "'");
        }
        for (String name : names) {
            if (!WORLD_WIDE_NAME.matcher(name).matches()) {
                throw new CommandFailed("internal error: Malformed wwn: " + name);
            }
        }
        return find(word, () -> session.connection().scsiHostByWwn(names.get(0), names.get(1)));
    }

    private interface Finder {
        NodeDevice find() throws CommandFailed;
    }

    private static NodeDevice find(String word, Finder finder) throws CommandFailed {
        try {
            return finder.find();
        } catch (VirtException e) {
            throw new CommandFailed("Could not find matching device '" + word + "'", e.getMessage());
        }
    }
}
