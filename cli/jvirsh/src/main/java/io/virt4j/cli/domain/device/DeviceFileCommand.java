package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.InputFile;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command about a device that an XML file describes, which the host reads as it was written. */
abstract class DeviceFileCommand extends DomainCommand {
    @Option(names = "--file", required = true, paramLabel = "FILE", description = "the file with the device's XML")
    String file;

    @Mixin
    final DeviceImpact impact = new DeviceImpact();

    @Override
    protected void checkOptions() throws CommandFailed {
        impact.check();
    }

    @Override
    protected final void run(Domain found, Session session) throws CommandFailed {
        refuseEmpty(file, "file");
        change(found, InputFile.readXml(file));
        session.out().notice("Device " + done() + " successfully\n");
    }

    abstract void change(Domain found, XmlText device);

    /** What has become of the device. */
    abstract String done();

    @Override
    public abstract String failure();
}
