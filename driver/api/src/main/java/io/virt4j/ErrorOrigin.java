package io.virt4j;

import java.util.List;

/**
 * Where an error of native code comes from. (struct _virError)
 *
 * @param call the function that failed, such as {@code virDomainCreate}
 * @param texts libvirt's three strings beside the message, empty where they are not set
 * @param isConnectionLost whether the connection was gone when the call had failed
 * @param isOfCount whether the call was to tell how many results another would have
 */
public record ErrorOrigin(
        String call,
        ErrorDomain domain,
        ErrorLevel level,
        List<String> texts,
        boolean isConnectionLost,
        boolean isOfCount) {
    public ErrorOrigin {
        texts = List.copyOf(texts);
    }

    /** The same of a call that was to tell how many results another would have. */
    public ErrorOrigin ofCount() {
        return new ErrorOrigin(call, domain, level, texts, isConnectionLost, true);
    }
}
