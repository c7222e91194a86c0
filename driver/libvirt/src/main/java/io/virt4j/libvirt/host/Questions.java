package io.virt4j.libvirt.host;

import com.sun.jna.Callback;
import com.sun.jna.CallbackReference;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.virt4j.Authentication;
import io.virt4j.Credential;
import io.virt4j.CredentialType;
import io.virt4j.VirtException;
import io.virt4j.libvirt.call.Call;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions that libvirt asks while it connects, passed on to an {@link Authentication}. */
public final class Questions {
    /** What libvirt may ask for; it is what its own prompt answers. */
    private static final CredentialType[] ANSWERED = {
        CredentialType.AUTHNAME,
        CredentialType.ECHOPROMPT,
        CredentialType.REALM,
        CredentialType.PASSPHRASE,
        CredentialType.NOECHOPROMPT,
        CredentialType.EXTERNAL,
    };

    private static final int ANSWERS_GIVEN = 0;
    private static final int GIVEN_UP = -1;

    /** virConnectAuthCallbackPtr. */
    public interface Listener extends Callback {
        int invoke(Pointer credentials, int count, Pointer opaque);
    }

    private final Authentication authentication;
    private @Nullable RuntimeException failure;

    public Questions(Authentication authentication) {
        this.authentication = authentication;
    }

    /**
     * Connects, and passes on what is asked.
     *
     * @param connect takes a struct _virConnectAuth
     * @return what {@code connect} returns
     * @throws RuntimeException which the {@link Authentication} threw
     */
    public <T> T during(Function<Pointer, T> connect) {
        Listener listener = (credentials, count, opaque) -> answer(credentials, count);
        try (Memory auth = new Memory(AuthLayout.CONNECT_AUTH);
                Memory types = new Memory((long) ANSWERED.length * Integer.BYTES)) {
            for (int i = 0; i < ANSWERED.length; i++) {
                types.setInt((long) i * Integer.BYTES, ANSWERED[i].number());
            }
            AuthLayout.setConnectAuth(auth, types, ANSWERED.length, CallbackReference.getFunctionPointer(listener));
            return connect.apply(auth);
        } catch (VirtException e) {
            throw failure == null ? e : failure;
        } finally {
            Reference.reachabilityFence(listener); // Native code alone does not keep it.
        }
    }

    private int answer(Pointer credentials, int count) {
        try {
            for (int i = 0; i < count; i++) {
                Pointer place = credentials.share((long) i * AuthLayout.CREDENTIAL, AuthLayout.CREDENTIAL);
                if (!answer(place, AuthLayout.credential(place))) {
                    return GIVEN_UP;
                }
            }
            return ANSWERS_GIVEN;
        } catch (RuntimeException e) {
            failure = e; // Native code cannot take it.
            return GIVEN_UP;
        }
    }

    private boolean answer(Pointer place, Credential asked) {
        if (asked.type().equals(CredentialType.EXTERNAL)) {
            return asked.challenge().equals("PolicyKit");
        }
        String answer = authentication.answer(asked);
        if (answer == null) {
            return false;
        }
        byte[] text =
                Call.terminated((answer.isEmpty() ? asked.defaultAnswer() : answer).getBytes(StandardCharsets.UTF_8));
        Pointer copy = new Pointer(Native.malloc(text.length));
        copy.write(0, text, 0, text.length);
        AuthLayout.setAnswer(place, copy, text.length - 1);
        return true;
    }
}
