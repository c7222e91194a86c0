package io.virt4j.cli.resident;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All that a command may see of its process and that another cannot take on: namespaces, rights, limits, environment. Each
 * command waits until they are compared, so what is done here is little. Bytes of them that are no text stay as they are.
 *
 * @param processNamespace that in which its process has its number
 * @param directory its working directory
 * @param told the variables that can go with a request, since scripts set them for a single command
 * @param shared all that another process needs to have too
 */
record Circumstances(String processNamespace, Path directory, List<String> told, List<String> shared) {
    private static final String[] LINKS = {"root", "ns/ipc", "ns/mnt", "ns/net", "ns/user", "ns/uts"};

    /** The parts of a process's status that count: first lines and last lines. */
    private static final String[][] RIGHTS = {
        {"\nUmask:", "\nUmask:"}, {"\nUid:", "\nGid:"}, {"\nGroups:", "\nGroups:"}, {"\nCapInh:", "\nSeccomp:"},
    };

    /** The one limit that a JVM changes for itself. */
    private static final String RAISED_LIMIT = "\nMax open files";

    /** What LC_ALL was before the caller was started: {@code =} and its value, or nothing where it was not set. */
    private static final String LOCALE = "VIRT4J_LC_ALL";

    private static final Set<String> TOLD = Set.of("LIBVIRT_DEFAULT_URI", "TERM", "VIRT4J_STRICT");
    private static final String TOLD_START = "VIRSH_";

    /** What libvirt, its libraries, the JVM and the locale read. Programs read more; a resident JVM starts none. */
    private static final Set<String> SHARED = Set.of(
            "HOME",
            "LANG",
            "LANGUAGE",
            "TZ",
            "XDG_CONFIG_HOME",
            "XDG_CACHE_HOME",
            "XDG_RUNTIME_DIR",
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS");

    private static final String[] SHARED_STARTS = {
        "LIBVIRT", "VIR_", "LC_", "LD_", "SASL", "GNUTLS", "OPENSSL", "SSL_", "KRB5", "DBUS_", "RES_"
    };
    private static final String SHARED_END = "_proxy";

    /** Those of a process of this user's. */
    static Circumstances of(int process) throws IOException {
        String files = "/proc/" + process + "/";
        return of(files, contents(files + "environ"));
    }

    /** Those of this process, but for its environment, which it says. */
    static Circumstances ofThis(byte[] environment) throws IOException {
        return of("/proc/self/", new String(environment, StandardCharsets.ISO_8859_1));
    }

    private static Circumstances of(String files, String environment) throws IOException {
        List<String> told = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        String locale = null;
        for (String variable : environment.split("\0", -1)) {
            int equals = variable.indexOf('=');
            String name = equals < 0 ? "" : variable.substring(0, equals);
            if (name.startsWith(TOLD_START) || TOLD.contains(name)) {
                told.add(variable);
            } else if (name.equals(LOCALE)) {
                locale = variable.substring(equals + 1);
            } else if (isShared(name)) {
                shared.add(variable);
            }
        }
        if (locale != null) {
            shared.removeIf(variable -> variable.startsWith("LC_ALL="));
            if (!locale.isEmpty()) {
                shared.add("LC_ALL" + locale);
            }
        }
        Collections.sort(shared);
        String namespace = link(files + "ns/pid");
        shared.add(namespace);
        for (String name : LINKS) {
            shared.add(link(files + name));
        }
        String status = contents(files + "status");
        for (String[] lines : RIGHTS) {
            shared.add(lines(status, lines[0], lines[1]));
        }
        String limits = contents(files + "limits");
        shared.add(limits.replace(lines(limits, RAISED_LIMIT, RAISED_LIMIT), ""));
        return new Circumstances(namespace, Files.readSymbolicLink(Path.of(files + "cwd")), told, shared);
    }

    private static boolean isShared(String name) {
        if (SHARED.contains(name)) {
            return true;
        }
        for (String start : SHARED_STARTS) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return name.toLowerCase(Locale.ROOT).endsWith(SHARED_END);
    }

    /** The lines from one to another; nothing where either is missing. */
    private static String lines(String text, String first, String last) {
        int start = text.indexOf(first);
        int end = text.indexOf(last);
        return start < 0 || end < start ? "" : text.substring(start, text.indexOf('\n', end + 1));
    }

    private static String link(String file) throws IOException {
        return Files.readSymbolicLink(Path.of(file)).toString();
    }

    private static String contents(String file) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** The variables that commands look at themselves. */
    Map<String, String> environment() throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (String variable : told) {
            put(variable, environment);
        }
        for (String variable : shared) {
            if (variable.startsWith("HOME=")) {
                put(variable, environment);
            }
        }
        return environment;
    }

    private static void put(String variable, Map<String, String> environment) throws IOException {
        String text = Request.text(variable.getBytes(StandardCharsets.ISO_8859_1));
        int equals = text.indexOf('=');
        environment.put(text.substring(0, equals), text.substring(equals + 1));
    }
}
