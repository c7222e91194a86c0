package io.virt4j.cli;

import io.virt4j.Authentication;
import io.virt4j.Credential;
import io.virt4j.ErrorCode;
import io.virt4j.VirtException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The user as the one who answers a host's questions, with virsh's prompts. */
final class TerminalAuthentication implements Authentication {
    /** How hosts and transports fail that want to ask and find nobody to answer. */
    private static final Set<ErrorCode> NOBODY_ANSWERED =
            Set.of(ErrorCode.INVALID_ARG, ErrorCode.AUTH_FAILED, ErrorCode.SSH, ErrorCode.LIBSSH);

    private final Output out;

    TerminalAuthentication(Output out) {
        this.out = out;
    }

    /** Whether a connection that failed when nobody could be asked may succeed with answers. */
    static boolean mayHelp(VirtException failure) {
        return NOBODY_ANSWERED.contains(failure.code());
    }

    @Override
    public @Nullable String answer(Credential asked) {
        out.print(asked.prompt() + ": ");
        out.flush();
        try {
            return asked.type().isSecret()
                    ? HiddenLine.read()
                    : readLine(Caller.current().in());
        } catch (IOException e) {
            return null;
        }
    }

    /** A line without its end; empty at the end of the input. */
    static String readLine(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next >= 0 && next != '\n'; next = input.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
