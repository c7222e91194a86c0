package io.virt4j.libvirt.domain.save;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainCoreDump;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainCoreDumpWithFormat;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainHasManagedSaveImage;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainManagedSave;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainManagedSaveDefineXML;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainManagedSaveGetXMLDesc;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainManagedSaveRemove;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSave;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSaveFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSaveParams;

import io.virt4j.Flag;
import io.virt4j.domain.save.CoreDumpFlag;
import io.virt4j.domain.save.CoreDumpFormat;
import io.virt4j.domain.save.DomainSaves;
import io.virt4j.domain.save.SaveFlag;
import io.virt4j.domain.save.SaveImageXmlFlag;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The memory of a domain that libvirt manages, in files. */
public interface LibvirtDomainSaves extends DomainSaves, NativeObject {
    @Override
    default void save(String file, @Nullable XmlText xml, Set<SaveFlag> flags) {
        // A host that is older than the flags has the function without them alone.
        if (xml == null && flags.isEmpty()) {
            virDomainSave(handle(), file);
        } else {
            virDomainSaveFlags(handle(), file, xml, Flag.bits(flags));
        }
    }

    @Override
    default void save(Parameters parameters, Set<SaveFlag> flags) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainSaveParams(handle(), array.structs(), array.count(), Flag.bits(flags));
        }
    }

    @Override
    default void managedSave(Set<SaveFlag> flags) {
        virDomainManagedSave(handle(), Flag.bits(flags));
    }

    @Override
    default boolean hasManagedSave() {
        return virDomainHasManagedSaveImage(handle(), 0) == 1;
    }

    @Override
    default void removeManagedSave() {
        virDomainManagedSaveRemove(handle(), 0);
    }

    @Override
    default String managedSaveXml(Set<SaveImageXmlFlag> flags) {
        return virDomainManagedSaveGetXMLDesc(handle(), Flag.bits(flags));
    }

    @Override
    default void defineManagedSaveXml(XmlText xml, Set<SaveFlag> flags) {
        virDomainManagedSaveDefineXML(handle(), xml, Flag.bits(flags));
    }

    @Override
    default void coreDump(String file, Set<CoreDumpFlag> flags) {
        virDomainCoreDump(handle(), file, Flag.bits(flags));
    }

    @Override
    default void coreDump(String file, CoreDumpFormat format, Set<CoreDumpFlag> flags) {
        virDomainCoreDumpWithFormat(handle(), file, format.number(), Flag.bits(flags));
    }
}
