package io.virt4j.domain.save;

import io.virt4j.VirtException;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of a host that have saved domains in them. Paths are those of the host. */
public interface SavedDomains {
    /**
     * Goes on with a domain where it was saved. The file stays, and must not be restored twice.
     *
     * @param xml what to restore it with, which the guest must not notice; null for what the file has (virDomainRestoreFlags)
     */
    default void restore(String file, @Nullable XmlText xml, Set<SaveFlag> flags) {
        throw VirtException.notSupported("virDomainRestoreFlags");
    }

    /** Goes on with a domain where it was saved. The file stays, and must not be restored twice. (virDomainRestore) */
    default void restore(String file) {
        restore(file, null, Set.of());
    }

    /**
     * Goes on with a domain where it was saved.
     *
     * @param parameters {@link SaveParameters} (virDomainRestoreParams)
     */
    default void restore(Parameters parameters, Set<SaveFlag> flags) {
        throw VirtException.notSupported("virDomainRestoreParams");
    }

    /** The XML in a file with a saved domain. (virDomainSaveImageGetXMLDesc) */
    default String saveImageXml(String file, Set<SaveImageXmlFlag> flags) {
        throw VirtException.notSupported("virDomainSaveImageGetXMLDesc");
    }

    /** The XML in a file with a saved domain. (virDomainSaveImageGetXMLDesc) */
    default String saveImageXml(String file) {
        return saveImageXml(file, Set.of());
    }

    /**
     * Writes other XML to a file with a saved domain; the guest must not notice a difference.
     *
     * @param flags {@link SaveFlag#RUNNING} or {@link SaveFlag#PAUSED} (virDomainSaveImageDefineXML)
     */
    default void defineSaveImageXml(String file, XmlText xml, Set<SaveFlag> flags) {
        throw VirtException.notSupported("virDomainSaveImageDefineXML");
    }
}
