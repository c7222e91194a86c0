package io.virt4j.cli.domain.block;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.HiddenNames;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Output;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.cli.dialect.ScaledNumber;
import io.virt4j.cli.shell.Quoting;
import io.virt4j.domain.Domain;
import io.virt4j.domain.block.BlockCopyFlag;
import io.virt4j.domain.block.BlockCopyParameters;
import io.virt4j.domain.block.BlockRebaseFlag;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import io.virt4j.xml.XmlText;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copy a disk, and keep the copy the same. */
@Command(
        name = "blockcopy",
        description = {
            "Copy a disk of a running domain to another place, while the guest goes on.",
            "When all is copied, the job keeps the copy the same as the disk until it is ended: by "
                    + "--pivot, after which the domain uses the copy, or by --finish, after which the copy stays as "
                    + "it is then."
        },
        footer = "jvirsh blockcopy web vda /srv/new.qcow2 --format qcow2 --transient-job --pivot --verbose")
final class BlockCopy extends DiskCommand {
    private static final long MOST_MEBIBYTES = -1L >>> 20;

    @Option(names = "--dest", paramLabel = "PATH", description = "the path of the copy")
    @Nullable
    String dest;

    @Option(names = "--bandwidth", paramLabel = "NUMBER", description = "copy at most so many MiB a second")
    @Nullable
    NumberWord bandwidth;

    @Option(names = "--shallow", description = "copy the topmost image alone, and use the same backing images")
    boolean shallow;

    @Option(names = "--reuse-external", description = "write to a file that is there already")
    boolean reuseExternal;

    @Option(names = "--blockdev", description = "the copy is a block device")
    boolean blockdev;

    @Mixin
    final WaitOptions wait = new WaitOptions();

    @Option(names = "--pivot", description = "wait, and have the domain use the copy")
    boolean pivot;

    @Option(names = "--finish", description = "wait, and leave the copy as it is then")
    boolean finish;

    @Option(names = "--async", description = "do not wait for the job's end when --timeout or Ctrl-C ends it")
    boolean async;

    @Option(
            names = "--xml",
            paramLabel = "FILE",
            description = "a file with the XML of the disk to copy to, instead of --dest")
    @Nullable
    String xml;

    @HiddenNames("raw=raw")
    @Option(names = "--format", paramLabel = "FORMAT", description = "the format of the copy, such as raw or qcow2")
    @Nullable
    String format;

    @Option(
            names = "--granularity",
            paramLabel = "BYTES",
            description = "the size in bytes of the pieces that are noted as changed; a power of two")
    @Nullable
    NumberWord granularity;

    @Option(names = "--buf-size", paramLabel = "BYTES", description = "how many bytes may be on their way at a time")
    @Nullable
    NumberWord bufSize;

    @Option(names = "--bytes", description = "take the bandwidth in bytes a second instead")
    boolean bytes;

    @Option(
            names = "--transient-job",
            description = "allow the job to end with the domain, also for a domain that is defined")
    boolean transientJob;

    @Option(
            names = "--synchronous-writes",
            description = "have the guest wait until its writes have reached the copy, too")
    boolean synchronousWrites;

    @Option(names = "--print-xml", description = "print the XML of the disk to copy to, and copy nothing")
    boolean printXml;

    private Memory limit = Memory.ofBytes(0);
    private Parameters limits = Parameters.none();
    private boolean waits;

    @Override
    protected void checkOptions() throws CommandFailed {
        super.checkOptions();
        for (String[] option : new String[][] {{dest, "dest"}, {xml, "xml"}, {format, "format"}}) {
            refuseEmpty(option[0], option[1]);
        }
        limit = JobBandwidth.parse(bandwidth, bytes);
        limits = limits();
        wait.check();
        exclusive(dest != null, "dest", xml != null, "xml");
        exclusive(format != null, "format", xml != null, "xml");
        exclusive(blockdev, "blockdev", xml != null, "xml");
        exclusive(pivot, "pivot", finish, "finish");
        if (dest == null && xml == null) {
            throw new CommandFailed("need either --dest or --xml");
        }
        waits = wait.wait || wait.seconds() > 0 || pivot || finish;
        WaitOptions.require(async, "async", waits, "finish");
        WaitOptions.require(wait.verbose, "verbose", waits, "finish");
    }

    private Parameters limits() throws CommandFailed {
        Parameters given =
                limit.bytes() == 0 ? Parameters.none() : Parameters.of(BlockCopyParameters.BANDWIDTH, limit.bytes());
        long pieces = granularity == null ? 0 : granularity.toUnsignedInt();
        long buffer = bufSize == null ? 0 : bufSize.toUnsigned();
        given = pieces == 0 ? given : given.with(BlockCopyParameters.GRANULARITY, pieces);
        return buffer == 0 ? given : given.with(BlockCopyParameters.BUF_SIZE, buffer);
    }

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        Output out = session.out();
        if (printXml) {
            out.write(destination().bytes());
            return;
        }
        if (!waits) {
            begin(found);
            out.notice("Block Copy started");
            return;
        }
        try (JobWait job = JobWait.prepare(found, path, "Block Copy", wait, async, out)) {
            begin(found);
            MirrorEnd.refuseFailure(job.await(), "Copy", out);
        }
        MirrorEnd end = MirrorEnd.of(pivot, finish);
        end.end(found, path, async);
        out.notice("\n"
                + switch (end) {
                    case PIVOT -> "Successfully pivoted";
                    case FINISH -> "Successfully copied";
                    case STAYS -> "Now in mirroring phase";
                });
    }

    /** Older hosts copy too, but for what their function has no words for. */
    private void begin(Domain found) throws CommandFailed {
        boolean isPlain = limits.get(BlockCopyParameters.GRANULARITY).isEmpty()
                && limits.get(BlockCopyParameters.BUF_SIZE).isEmpty();
        boolean isRaw = "raw".equals(format);
        boolean copies = xml != null || (format != null && !isRaw) || !isPlain || transientJob || synchronousWrites;
        if (copies) {
            if (!bytes && limit.equals(ScaledNumber.memory(-1))) {
                throw new CommandFailed("bandwidth must be less than " + MOST_MEBIBYTES);
            }
            EnumSet<BlockCopyFlag> flags = EnumSet.noneOf(BlockCopyFlag.class);
            add(flags, shallow, BlockCopyFlag.SHALLOW);
            add(flags, reuseExternal, BlockCopyFlag.REUSE_EXT);
            add(flags, transientJob, BlockCopyFlag.TRANSIENT_JOB);
            add(flags, synchronousWrites, BlockCopyFlag.SYNCHRONOUS_WRITES);
            found.blockCopy(path, destination(), limits, flags);
            return;
        }
        EnumSet<BlockRebaseFlag> flags = EnumSet.of(BlockRebaseFlag.COPY);
        add(flags, shallow, BlockRebaseFlag.SHALLOW);
        add(flags, reuseExternal, BlockRebaseFlag.REUSE_EXT);
        add(flags, blockdev, BlockRebaseFlag.COPY_DEV);
        add(flags, isRaw, BlockRebaseFlag.COPY_RAW);
        add(flags, bytes, BlockRebaseFlag.BANDWIDTH_BYTES);
        found.blockRebase(path, dest, limit, flags);
    }

    private XmlText destination() throws CommandFailed {
        if (xml != null) {
            return InputFile.readXml(xml);
        }
        String kind = blockdev ? "block" : "file";
        String driver = format == null ? "" : "  <driver type='" + Quoting.forXml(format) + "'/>\n";
        return XmlText.of("<disk type='" + kind + "'>\n  <source " + (blockdev ? "dev" : "file") + "='"
                + Quoting.forXml(String.valueOf(dest)) + "'/>\n" + driver + "</disk>\n");
    }
}
