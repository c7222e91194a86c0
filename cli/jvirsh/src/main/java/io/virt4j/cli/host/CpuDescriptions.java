package io.virt4j.cli.host;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.InputFile;
import io.virt4j.xml.XmlException;
import io.virt4j.xml.XmlNode;
import io.virt4j.xml.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The processors that a file describes: by themselves, one after another, or in documents about domains, hosts, or what
 * domains on a host can have.
 */
final class CpuDescriptions {
    private CpuDescriptions() {}

    /** One at least. */
    static List<XmlText> read(String file) throws CommandFailed {
        List<XmlText> cpus = new ArrayList<>();
        for (XmlNode document : documents(file)) {
            switch (document.name().getLocalPart()) {
                case "cpu" -> cpus.add(XmlText.of(document.toXml()));
                case "domain" -> document.elements("cpu").forEach(cpu -> cpus.add(XmlText.of(cpu.toXml())));
                case "capabilities" ->
                    document.elements("host").stream()
                            .flatMap(host -> host.elements("cpu").stream())
                            .forEach(cpu -> cpus.add(XmlText.of(cpu.toXml())));
                case "domainCapabilities" ->
                    document.elements("cpu").stream()
                            .flatMap(cpu -> cpu.elements("mode").stream())
                            .filter(CpuDescriptions::isHostModel)
                            .forEach(mode -> cpus.add(cpu(mode)));
                default -> {}
            }
        }
        if (cpus.isEmpty()) {
            throw new CommandFailed("File '" + file + "' does not contain any <cpu> element or valid domain XML,"
                    + " host capabilities XML, or domain capabilities XML");
        }
        return cpus;
    }

    /** The file may have several roots, so it gets one around it. */
    private static List<XmlNode> documents(String file) throws CommandFailed {
        String text = InputFile.readText(file);
        int declared = text.indexOf("?>");
        String roots = declared < 0 ? text : text.substring(declared + 2);
        try {
            return XmlNode.parse("<container>" + roots + "</container>").elements();
        } catch (XmlException e) {
            throw new CommandFailed(file + ": " + e.getMessage());
        }
    }

    private static boolean isHostModel(XmlNode mode) {
        return "host-model".equals(mode.attribute("name")) && "yes".equals(mode.attribute("supported"));
    }

    private static XmlText cpu(XmlNode mode) {
        return XmlText.of(
                mode.elements().stream().map(XmlNode::toXml).collect(Collectors.joining("", "<cpu>", "</cpu>")));
    }
}
