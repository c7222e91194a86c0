package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.guest.KeycodeSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys of a set by their names. Linux has them in {@code input-event-codes.h}, macOS in {@code Events.h}, Windows as
 * virtual key codes; the other sets have numbers alone.
 */
public final class KeyNames {
    private static final int HIGHEST = 0xffff;
    private static final int INVALID = -1;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9a-fA-FxX]*");

    private final KeycodeSet set;
    private final String file;

    private KeyNames(KeycodeSet set, String file) {
        this.set = set;
        this.file = file;
    }

    /** The keys of the set that has that name for virsh. */
    public static KeyNames ofSet(String name) throws CommandFailed {
        return switch (name) {
            case "linux" -> new KeyNames(KeycodeSet.LINUX, "linux-keys.properties");
            case "os_x" -> new KeyNames(KeycodeSet.OSX, "macos-keys.properties");
            case "win32" -> new KeyNames(KeycodeSet.WIN32, "windows-keys.properties");
            case "xt" -> new KeyNames(KeycodeSet.XT, "");
            case "atset1" -> new KeyNames(KeycodeSet.ATSET1, "");
            case "atset2" -> new KeyNames(KeycodeSet.ATSET2, "");
            case "atset3" -> new KeyNames(KeycodeSet.ATSET3, "");
            case "xt_kbd" -> new KeyNames(KeycodeSet.XT_KBD, "");
            case "usb" -> new KeyNames(KeycodeSet.USB, "");
            case "qnum", "rfb" -> new KeyNames(KeycodeSet.QNUM, "");
            default -> throw new CommandFailed("unknown codeset: '" + name + "'");
        };
    }

    KeycodeSet set() {
        return set;
    }

    /** The number of a key, which may be written as a number too, as C writes them. */
    int number(String key) throws CommandFailed {
        int number = written(key);
        if (number == INVALID) {
            String named = file.isEmpty() ? null : names().getProperty(key);
            if (named == null) {
                throw new CommandFailed("invalid keycode: '" + key + "'");
            }
            return Integer.parseInt(named);
        }
        return number;
    }

    /** The names, in the order of their numbers; none if the set has numbers alone. */
    public Stream<String> all() {
        if (file.isEmpty()) {
            return Stream.of();
        }
        Properties names = names();
        return names.stringPropertyNames().stream()
                .sorted(Comparator.comparing((String name) -> Integer.valueOf(names.getProperty(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int written(String key) {
        String digits = key.stripLeading();
        if (!NUMBER.matcher(digits).matches()) {
            return INVALID;
        }
        try {
            int number = Integer.decode(digits);
            return number > HIGHEST ? INVALID : number;
        } catch (NumberFormatException e) {
            return INVALID;
        }
    }

    private Properties names() {
        Properties names = new Properties();
        try (InputStream input = Objects.requireNonNull(KeyNames.class.getResourceAsStream(file))) {
            names.load(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
