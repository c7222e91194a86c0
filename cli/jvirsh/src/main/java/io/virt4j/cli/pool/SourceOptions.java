package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a storage pool has its volumes from and where they are seen. */
final class SourceOptions {
    @Option(names = "--source-host", paramLabel = "HOST", description = "the machine that has it")
    @Nullable
    String host;

    @Option(names = "--source-path", paramLabel = "PATH", description = "the directory there")
    @Nullable
    String path;

    @Option(names = "--source-dev", paramLabel = "DEVICE", description = "the device, or the iSCSI target")
    @Nullable
    String device;

    @Option(
            names = "--source-name",
            paramLabel = "NAME",
            description = "what it is called there, such as a volume group")
    @Nullable
    String name;

    @Option(names = "--target", paramLabel = "PATH", description = "the directory where the volumes are seen")
    @Nullable
    String target;

    @Option(names = "--source-format", paramLabel = "FORMAT", description = "its format, such as nfs or ext4")
    @Nullable
    String format;

    @Option(names = "--auth-type", paramLabel = "TYPE", description = "how to authenticate: chap or ceph")
    @Nullable
    String authType;

    @Option(names = "--auth-username", paramLabel = "USER", description = "as whom")
    @Nullable
    String authUsername;

    @Option(names = "--secret-usage", paramLabel = "USAGE", description = "with the secret for this usage")
    @Nullable
    String secretUsage;

    @Option(names = "--secret-uuid", paramLabel = "UUID", description = "with the secret of this UUID")
    @Nullable
    String secretUuid;

    @Option(names = "--adapter-name", paramLabel = "NAME", description = "a SCSI adapter, such as scsi_host1")
    @Nullable
    String adapterName;

    @Option(names = "--adapter-wwnn", paramLabel = "WWNN", description = "a Fibre Channel adapter, by its node")
    @Nullable
    String adapterWwnn;

    @Option(names = "--adapter-wwpn", paramLabel = "WWPN", description = "and by its port")
    @Nullable
    String adapterWwpn;

    @Option(names = "--adapter-parent", paramLabel = "NAME", description = "its parent, such as scsi_host1")
    @Nullable
    String parent;

    @Option(names = "--adapter-parent-wwnn", paramLabel = "WWNN", description = "its parent, by the node")
    @Nullable
    String parentWwnn;

    @Option(names = "--adapter-parent-wwpn", paramLabel = "WWPN", description = "and by the port")
    @Nullable
    String parentWwpn;

    @Option(names = "--adapter-parent-fabric-wwn", paramLabel = "WWN", description = "its parent, by the fabric")
    @Nullable
    String parentFabricWwn;

    @Option(names = "--source-protocol-ver", paramLabel = "VERSION", description = "the version of NFS")
    @Nullable
    String protocolVersion;

    @Option(names = "--source-initiator", paramLabel = "IQN", description = "the iSCSI initiator to be")
    @Nullable
    String initiator;

    /** Refuses options that do not go together. */
    void check() throws CommandFailed {
        DialectCommand.exclusive(secretUsage != null, "secret-usage", secretUuid != null, "secret-uuid");
    }

    /** Refuses empty words, in virsh's order. */
    void refuseEmpty() throws CommandFailed {
        DialectCommand.refuseEmpty(host, "source-host");
        DialectCommand.refuseEmpty(path, "source-path");
        DialectCommand.refuseEmpty(device, "source-dev");
        DialectCommand.refuseEmpty(name, "source-name");
        DialectCommand.refuseEmpty(format, "source-format");
        DialectCommand.refuseEmpty(target, "target");
        DialectCommand.refuseEmpty(authType, "auth-type");
        DialectCommand.refuseEmpty(authUsername, "auth-username");
        DialectCommand.refuseEmpty(secretUsage, "secret-usage");
        DialectCommand.refuseEmpty(secretUuid, "secret-uuid");
        DialectCommand.refuseEmpty(adapterName, "adapter-name");
        DialectCommand.refuseEmpty(adapterWwnn, "adapter-wwnn");
        DialectCommand.refuseEmpty(adapterWwpn, "adapter-wwpn");
        DialectCommand.refuseEmpty(parent, "adapter-parent");
        DialectCommand.refuseEmpty(parentWwnn, "adapter-parent-wwnn");
        DialectCommand.refuseEmpty(parentWwpn, "adapter-parent-wwpn");
        DialectCommand.refuseEmpty(parentFabricWwn, "adapter-parent-fabric-wwn");
        DialectCommand.refuseEmpty(protocolVersion, "source-protocol-ver");
        DialectCommand.refuseEmpty(initiator, "source-initiator");
    }
}
