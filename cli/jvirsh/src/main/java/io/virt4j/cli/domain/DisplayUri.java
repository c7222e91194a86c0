package io.virt4j.cli.domain;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.Session;
import io.virt4j.xml.XmlNode;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The URIs by which viewers connect to the displays of a domain. */
final class DisplayUri {
    private static final String DBUS_SOCKET = "unix:path=";

    private final XmlNode domain;
    private final Session session;

    DisplayUri(XmlNode domain, Session session) {
        this.domain = domain;
        this.session = session;
    }

    /** The URI of the first display of a type; null if there is none to connect to. */
    @Nullable
    String of(String type) throws CommandFailed {
        Graphics display = Graphics.ofType(type, domain);
        return type.equals("dbus") ? dbus(display) : network(type, display);
    }

    private @Nullable String dbus(Graphics display) {
        String address = display.attribute("address");
        if (address == null) {
            return null;
        }
        if (!address.startsWith(DBUS_SOCKET)) {
            session.out().error("'" + address + "' D-Bus address is not handled");
            return null;
        }
        return "dbus+unix://" + address.substring(DBUS_SOCKET.length());
    }

    private @Nullable String network(String type, Graphics display) throws CommandFailed {
        int port = display.number("port").orElse(0);
        int tlsPort = display.number("tlsPort").orElse(0);
        String socket = display.listen("socket");
        if (port == 0 && tlsPort == 0 && socket == null) {
            return null;
        }
        boolean isVnc = type.equals("vnc");
        String password = display.attribute("passwd");
        StringBuilder uri = new StringBuilder(type).append(socket == null ? "://" : "+unix://");
        if (isVnc && password != null) {
            uri.append(':').append(password).append('@');
        }
        uri.append(socket == null ? host(display) : socket);
        if (port != 0) {
            uri.append(':').append(isVnc ? port - VncDisplay.FIRST_PORT : port);
        }
        if (tlsPort != 0) {
            uri.append("?tls-port=").append(tlsPort);
        }
        if (type.equals("spice") && password != null) {
            uri.append(tlsPort == 0 ? '?' : '&').append("password=").append(password);
        }
        return uri.toString();
    }

    private String host(Graphics display) throws CommandFailed {
        String address = display.attribute("listen");
        if (address == null) {
            address = display.listen("address");
        } else if (Graphics.isWildcard(address)) {
            address = server();
        }
        if (address == null) {
            return "localhost";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /** The host as this program knows it; null if it is the one that this runs on. */
    private @Nullable String server() throws CommandFailed {
        try {
            return new URI(session.connection().uri()).getHost();
        } catch (URISyntaxException | VirtException e) {
            return null;
        }
    }
}
