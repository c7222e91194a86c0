package io.virt4j.cli.pool;

import org.jspecify.annotations.Nullable;

/**
 * The XML of a storage pool that is given by options, laid out as virsh prints it. Words stand in it as they are: the host
 * says what is wrong with one that XML does not take.
 */
final class PoolDocument {
    private final StringBuilder xml = new StringBuilder();

    private PoolDocument() {}

    static String of(String name, String type, SourceOptions options) {
        PoolDocument document = new PoolDocument();
        document.line("<pool type='" + type + "'>");
        document.line("  <name>" + name + "</name>");
        if (hasSource(options)) {
            document.source(options);
        }
        if (options.target != null) {
            document.line("  <target>");
            document.line("    <path>" + options.target + "</path>");
            document.line("  </target>");
        }
        document.line("</pool>");
        return document.xml.toString();
    }

    private static boolean hasSource(SourceOptions options) {
        return options.host != null
                || options.path != null
                || options.device != null
                || options.name != null
                || options.format != null
                || options.initiator != null
                || options.adapterName != null
                || isFibreChannel(options);
    }

    private static boolean isFibreChannel(SourceOptions options) {
        return options.adapterWwnn != null && options.adapterWwpn != null;
    }

    private void source(SourceOptions options) {
        line("  <source>");
        element("    <host name='%s'/>", options.host);
        element("    <dir path='%s'/>", options.path);
        element("    <device path='%s'/>", options.device);
        if (options.initiator != null) {
            line("    <initiator>");
            line("      <iqn name='" + options.initiator + "'/>");
            line("    </initiator>");
        }
        if (isFibreChannel(options)) {
            line("    <adapter type='fc_host'" + parent(options) + " wwnn='" + options.adapterWwnn + "' wwpn='"
                    + options.adapterWwpn + "'/>");
        } else {
            element("    <adapter type='scsi_host' name='%s'/>", options.adapterName);
        }
        authentication(options);
        element("    <format type='%s'/>", options.format);
        element("    <name>%s</name>", options.name);
        element("    <protocol ver='%s'/>", options.protocolVersion);
        line("  </source>");
    }

    private static String parent(SourceOptions options) {
        if (options.parent != null) {
            return " parent='" + options.parent + "'";
        }
        if (options.parentWwnn != null && options.parentWwpn != null) {
            return " parent_wwnn='" + options.parentWwnn + "' parent_wwpn='" + options.parentWwpn + "'";
        }
        return options.parentFabricWwn == null ? "" : " parent_fabric_wwn='" + options.parentFabricWwn + "'";
    }

    private void authentication(SourceOptions options) {
        if (options.authType == null
                || options.authUsername == null
                || (options.secretUsage == null && options.secretUuid == null)) {
            return;
        }
        line("    <auth type='" + options.authType + "' username='" + options.authUsername + "'>");
        element("      <secret usage='%s'/>", options.secretUsage);
        element("      <secret uuid='%s'/>", options.secretUuid);
        line("    </auth>");
    }

    private void element(String format, @Nullable String value) {
        if (value != null) {
            line(format.formatted(value));
        }
    }

    private void line(String line) {
        xml.append(line).append('\n');
    }
}
