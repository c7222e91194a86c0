package io.virt4j.cli.domain.guest;

import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DomainCommand;
import io.virt4j.cli.NamedOnly;
import io.virt4j.cli.Session;
import io.virt4j.cli.dialect.NumberWord;
import io.virt4j.domain.Domain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Press keys in a guest, all together. */
@Command(
        name = "send-key",
        description = "Press keys in a guest, all together, and let them go.",
        footer = "jvirsh send-key web KEY_LEFTCTRL KEY_LEFTALT KEY_F2")
final class SendKey extends DomainCommand {
    private static final int MOST_KEYS = 16; // VIR_DOMAIN_SEND_KEY_MAX_KEYS

    @NamedOnly
    @Option(
            names = "--codeset",
            paramLabel = "SET",
            description = "what numbers and names of keys mean: linux (the default), xt, atset1, atset2, atset3, os_x, "
                    + "xt_kbd, usb, win32 or qnum; keys have names in linux, os_x and win32")
    @Nullable
    String codeset;

    @NamedOnly
    @Option(names = "--holdtime", paramLabel = "MILLISECONDS", description = "how long the keys stay pressed")
    @Nullable
    NumberWord holdtime;

    @Option(
            names = "--keycode",
            required = true,
            paramLabel = "KEY",
            description = "the keys, each by its number or by a name such as KEY_ENTER")
    List<String> keys;

    @Override
    protected void run(Domain found, Session session) throws CommandFailed {
        long hold = holdtime == null ? 0 : holdtime.toUnsignedInt();
        KeyNames names = KeyNames.ofSet(codeset == null || codeset.isEmpty() ? "linux" : codeset);
        List<Integer> numbers = new ArrayList<>();
        for (String key : keys) {
            if (numbers.size() == MOST_KEYS) {
                throw new CommandFailed("too many keycodes");
            }
            numbers.add(names.number(key));
        }
        found.sendKey(
                names.set(),
                Duration.ofMillis(hold),
                numbers.stream().mapToInt(Integer::intValue).toArray());
    }
}
