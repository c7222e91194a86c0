package io.virt4j.libvirt.domain.security;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetLaunchSecurityInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetSecurityLabel;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetSecurityLabelList;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainSetLaunchSecurityState;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.virt4j.domain.security.DomainSecurity;
import io.virt4j.domain.security.SecurityLabel;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;

/** What confines a domain that libvirt manages. */
public interface LibvirtDomainSecurity extends DomainSecurity, NativeObject {
    @Override
    default SecurityLabel securityLabel() {
        try (Memory label = LabelStructs.room()) {
            virDomainGetSecurityLabel(handle(), label);
            return LabelStructs.label(label);
        }
    }

    @Override
    default List<SecurityLabel> securityLabels() {
        long[] array = new long[1];
        int count = virDomainGetSecurityLabelList(handle(), array);
        try {
            List<SecurityLabel> labels = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                labels.add(LabelStructs.label(new Pointer(array[0] + (long) i * LabelStructs.LABEL_SIZE)));
            }
            return labels;
        } finally {
            Native.free(array[0]);
        }
    }

    @Override
    default Parameters launchSecurityInfo() {
        long[] array = new long[1];
        int[] count = new int[1];
        virDomainGetLaunchSecurityInfo(handle(), array, count, 0);
        return ParameterArray.taken(array[0], count[0]);
    }

    @Override
    default void setLaunchSecurityState(Parameters parameters) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainSetLaunchSecurityState(handle(), array.structs(), array.count(), 0);
        }
    }
}
