package io.virt4j.libvirt.domain.backup;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainBackupBegin;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainBackupGetXMLDesc;

import io.virt4j.Flag;
import io.virt4j.domain.backup.BackupBeginFlag;
import io.virt4j.domain.backup.DomainBackup;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Backups of a domain that libvirt manages. */
public interface LibvirtDomainBackup extends DomainBackup, NativeObject {
    @Override
    default void backupBegin(XmlText backup, @Nullable XmlText checkpoint, Set<BackupBeginFlag> flags) {
        virDomainBackupBegin(handle(), backup, checkpoint, Flag.bits(flags));
    }

    @Override
    default String backupXml() {
        return virDomainBackupGetXMLDesc(handle(), 0);
    }
}
