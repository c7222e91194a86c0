package io.virt4j.libvirt.domain.save;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainRestore;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainRestoreFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainRestoreParams;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSaveImageDefineXML;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSaveImageGetXMLDesc;

import io.virt4j.Flag;
import io.virt4j.domain.save.SaveFlag;
import io.virt4j.domain.save.SaveImageXmlFlag;
import io.virt4j.domain.save.SavedDomains;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.XmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files with saved domains on a host that libvirt manages. */
public interface LibvirtSavedDomains extends SavedDomains, NativeObject {
    @Override
    default void restore(String file, @Nullable XmlText xml, Set<SaveFlag> flags) {
        // A host that is older than the flags has the function without them alone.
        if (xml == null && flags.isEmpty()) {
            virDomainRestore(handle(), file);
        } else {
            virDomainRestoreFlags(handle(), file, xml, Flag.bits(flags));
        }
    }

    @Override
    default void restore(Parameters parameters, Set<SaveFlag> flags) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainRestoreParams(handle(), array.structs(), array.count(), Flag.bits(flags));
        }
    }

    @Override
    default String saveImageXml(String file, Set<SaveImageXmlFlag> flags) {
        return virDomainSaveImageGetXMLDesc(handle(), file, Flag.bits(flags));
    }

    @Override
    default void defineSaveImageXml(String file, XmlText xml, Set<SaveFlag> flags) {
        virDomainSaveImageDefineXML(handle(), file, xml, Flag.bits(flags));
    }
}
