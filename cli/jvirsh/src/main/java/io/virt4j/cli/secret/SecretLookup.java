package io.virt4j.cli.secret;

import io.virt4j.VirtException;
import io.virt4j.cli.CommandFailed;
import io.virt4j.cli.DialectCommand;
import io.virt4j.cli.Session;
import io.virt4j.secret.Secret;
import java.math.BigInteger;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How secrets are found: by UUID, written in any way that libvirt reads. */
final class SecretLookup {
    private static final Pattern UUID_TEXT = Pattern.compile("\\s*([- ]*\\p{XDigit}{2}){16}\\s*");
    private static final int HEXADECIMAL = 16;

    private SecretLookup() {}

    static Secret find(String word, Session session) throws CommandFailed {
        DialectCommand.refuseEmpty(word, "secret");
        session.out().debug(session.commandName(), ": found option <secret>: ", word);
        String failed = "failed to get secret '" + word + "'";
        UUID uuid = parse(word);
        if (uuid == null) {
            throw new CommandFailed(failed, "uuidstr in virSecretLookupByUUIDString must be a valid UUID");
        }
        try {
            return session.connection().secretByUuid(uuid);
        } catch (VirtException e) {
            throw new CommandFailed(failed, e.getMessage());
        }
    }

    private static @Nullable UUID parse(String word) {
        if (!UUID_TEXT.matcher(word).matches()) {
            return null;
        }
        BigInteger number = new BigInteger(word.replaceAll("[-\\s]", ""), HEXADECIMAL);
        return new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
    }
}
