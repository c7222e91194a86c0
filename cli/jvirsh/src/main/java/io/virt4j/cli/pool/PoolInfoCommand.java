package io.virt4j.cli.pool;

import io.virt4j.VirtException;
import io.virt4j.cli.Fields;
import io.virt4j.cli.PrettySize;
import io.virt4j.cli.Session;
import io.virt4j.storage.PoolInfo;
import io.virt4j.storage.StoragePool;
import io.virt4j.xml.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Print what a storage pool is and has room for. */
@Command(
        name = "pool-info",
        description = "Print a storage pool's UUID, state and size, how much of it is free, and whether it starts "
                + "with the host.")
final class PoolInfoCommand extends PoolCommand {
    private static final int LABEL_WIDTH = 15;

    @Option(names = "--bytes", description = "print sizes in bytes")
    boolean bytes;

    @Override
    protected void run(StoragePool found, Session session) {
        Fields fields = new Fields(session.out(), LABEL_WIDTH);
        fields.print("Name:", found.name());
        fields.print("UUID:", found.uuid().toString());
        PoolInfo info = found.info();
        fields.print("State:", PoolStates.of(info.state()));
        String persistent;
        String flag;
        try {
            boolean isPersistent = found.isPersistent();
            persistent = isPersistent ? "yes" : "no";
            flag = isPersistent ? "1" : "0";
        } catch (VirtException e) {
            persistent = "unknown";
            flag = "-1";
        }
        session.out().debug("Pool persistent flag value: ", flag);
        fields.print("Persistent:", persistent);
        fields.print("Autostart:", autostart(found));
        if (PoolStates.isUsable(info.state())) {
            fields.print("Capacity:", size(info.capacity()));
            fields.print("Allocation:", size(info.allocation()));
            fields.print("Available:", size(info.available()));
        }
    }

    static String autostart(StoragePool pool) {
        try {
            return pool.isAutostart() ? "yes" : "no";
        } catch (VirtException e) {
            return "no autostart";
        }
    }

    private String size(Memory size) {
        return bytes ? Long.toString(size.bytes()) : PrettySize.of(size);
    }
}
