package io.virt4j.domain.save;

import io.virt4j.VirtException;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The memory of a domain in files. Paths are those of the host. Each call returns when the file is complete. */
public interface DomainSaves {
    /**
     * Writes memory and state to a file, and stops the domain.
     *
     * @param xml what to restore it with; null for what it is now (virDomainSaveFlags)
     */
    default void save(String file, @Nullable XmlText xml, Set<SaveFlag> flags) {
        throw VirtException.notSupported("virDomainSaveFlags");
    }

    /** Writes memory and state to a file, and stops the domain. (virDomainSave) */
    default void save(String file) {
        save(file, null, Set.of());
    }

    /**
     * Writes memory and state to a file, and stops the domain.
     *
     * @param parameters {@link SaveParameters}; a managed save if they name no file (virDomainSaveParams)
     */
    default void save(Parameters parameters, Set<SaveFlag> flags) {
        throw VirtException.notSupported("virDomainSaveParams");
    }

    /** Writes memory and state to a file of the host's choice, which the next start restores, and stops the domain. (virDomainManagedSave) */
    default void managedSave(Set<SaveFlag> flags) {
        throw VirtException.notSupported("virDomainManagedSave");
    }

    /** Writes memory and state to a file of the host's choice, which the next start restores, and stops the domain. (virDomainManagedSave) */
    default void managedSave() {
        managedSave(Set.of());
    }

    /** Whether the next start restores the memory that a managed save kept. (virDomainHasManagedSaveImage) */
    default boolean hasManagedSave() {
        throw VirtException.notSupported("virDomainHasManagedSaveImage");
    }

    /** Throws the managed save away. (virDomainManagedSaveRemove) */
    default void removeManagedSave() {
        throw VirtException.notSupported("virDomainManagedSaveRemove");
    }

    /** The XML that the managed save will be restored with. (virDomainManagedSaveGetXMLDesc) */
    default String managedSaveXml(Set<SaveImageXmlFlag> flags) {
        throw VirtException.notSupported("virDomainManagedSaveGetXMLDesc");
    }

    /** The XML that the managed save will be restored with. (virDomainManagedSaveGetXMLDesc) */
    default String managedSaveXml() {
        return managedSaveXml(Set.of());
    }

    /**
     * Has the managed save be restored with other XML; the guest must not notice a difference.
     *
     * @param flags {@link SaveFlag#RUNNING} or {@link SaveFlag#PAUSED} (virDomainManagedSaveDefineXML)
     */
    default void defineManagedSaveXml(XmlText xml, Set<SaveFlag> flags) {
        throw VirtException.notSupported("virDomainManagedSaveDefineXML");
    }

    /** Writes the guest's memory to a file to be looked at. The domain goes on afterwards, unless a flag says otherwise. (virDomainCoreDump) */
    default void coreDump(String file, Set<CoreDumpFlag> flags) {
        throw VirtException.notSupported("virDomainCoreDump");
    }

    /** Writes the guest's memory to a file in a format of one's choice. (virDomainCoreDumpWithFormat) */
    default void coreDump(String file, CoreDumpFormat format, Set<CoreDumpFlag> flags) {
        throw VirtException.notSupported("virDomainCoreDumpWithFormat");
    }
}
