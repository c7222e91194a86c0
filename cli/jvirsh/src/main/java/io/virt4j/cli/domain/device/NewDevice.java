package io.virt4j.cli.domain.device;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.Session;
import io.virt4j.domain.Domain;
import io.virt4j.xml.XmlText;
import java.util.Locale;

/** A command that adds a device to a domain which its options describe, or prints its XML. */
abstract class NewDevice extends DomainCommand {
    private String xml = "";

    /** What the device is called. */
    abstract String kind();

    abstract DeviceImpact impact();

    /** Whether the XML is printed, and nothing changed. */
    abstract boolean isPrinted();

    /** The device's XML; refuses options that do not go together. */
    abstract String describe() throws CommandFailed;

    @Override
    public void run(Session session) throws CommandFailed {
        if (isPrinted()) {
            checkOptions();
            session.out().print(xml);
        } else {
            super.run(session);
        }
    }

    @Override
    protected void checkOptions() throws CommandFailed {
        impact().check();
        xml = describe();
    }

    @Override
    protected void run(Domain found, Session session) {
        if (impact().isOpen()) {
            found.attachDevice(XmlText.of(xml));
        } else {
            found.attachDevice(XmlText.of(xml), impact().flags(found));
        }
        session.out().notice(kind() + " attached successfully\n");
    }

    @Override
    public String failure() {
        return "Failed to attach " + kind().toLowerCase(Locale.ROOT);
    }
}
