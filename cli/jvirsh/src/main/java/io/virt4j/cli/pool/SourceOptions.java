package io.virt4j.cli.pool;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a storage pool has its volumes from and where they are seen. */
final class SourceOptions {
    @Option(names = "--source-host", paramLabel = "HOST", description = "the server that has the storage")
    @Nullable
    String host;

    @Option(names = "--source-path", paramLabel = "PATH", description = "the path on the server, or of the directory")
    @Nullable
    String path;

    @Option(names = "--source-dev", paramLabel = "DEVICE", description = "the device of the host, or the iSCSI target")
    @Nullable
    String device;

    @Option(
            names = "--source-name",
            paramLabel = "NAME",
            description = "the name of the storage where it is, such as a volume group")
    @Nullable
    String name;

    @Option(
            names = "--target",
            paramLabel = "PATH",
            description = "the directory of the host in which the volumes appear")
    @Nullable
    String target;

    @Option(
            names = "--source-format",
            paramLabel = "FORMAT",
            description = "the format of the storage, such as nfs, ext4 or lvm2")
    @Nullable
    String format;

    @Option(names = "--auth-type", paramLabel = "TYPE", description = "how to log in to the server: chap or ceph")
    @Nullable
    String authType;

    @Option(names = "--auth-username", paramLabel = "USER", description = "the name of the user to log in as")
    @Nullable
    String authUsername;

    @Option(
            names = "--secret-usage",
            paramLabel = "USAGE",
            description = "the usage of the secret that has the password")
    @Nullable
    String secretUsage;

    @Option(names = "--secret-uuid", paramLabel = "UUID", description = "the UUID of the secret that has the password")
    @Nullable
    String secretUuid;

    @Option(names = "--adapter-name", paramLabel = "NAME", description = "the SCSI adapter, such as scsi_host1")
    @Nullable
    String adapterName;

    @Option(names = "--adapter-wwnn", paramLabel = "WWNN", description = "the node name of the Fibre Channel adapter")
    @Nullable
    String adapterWwnn;

    @Option(names = "--adapter-wwpn", paramLabel = "WWPN", description = "the port name of the Fibre Channel adapter")
    @Nullable
    String adapterWwpn;

    @Option(
            names = "--adapter-parent",
            paramLabel = "NAME",
            description = "the parent of the virtual adapter, such as scsi_host1")
    @Nullable
    String parent;

    @Option(
            names = "--adapter-parent-wwnn",
            paramLabel = "WWNN",
            description = "the node name of the parent of the virtual adapter")
    @Nullable
    String parentWwnn;

    @Option(
            names = "--adapter-parent-wwpn",
            paramLabel = "WWPN",
            description = "the port name of the parent of the virtual adapter")
    @Nullable
    String parentWwpn;

    @Option(
            names = "--adapter-parent-fabric-wwn",
            paramLabel = "WWN",
            description = "the fabric name of the parent of the virtual adapter")
    @Nullable
    String parentFabricWwn;

    @Option(names = "--source-protocol-ver", paramLabel = "VERSION", description = "the version of NFS")
    @Nullable
    String protocolVersion;

    @Option(
            names = "--source-initiator",
            paramLabel = "IQN",
            description = "the name of the iSCSI initiator to log in as")
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
