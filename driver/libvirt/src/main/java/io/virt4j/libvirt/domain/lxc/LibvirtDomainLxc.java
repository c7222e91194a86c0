package io.virt4j.libvirt.domain.lxc;

import static io.virt4j.libvirt.binding.LxcCalls.virDomainLxcEnterCGroup;
import static io.virt4j.libvirt.binding.LxcCalls.virDomainLxcEnterNamespace;
import static io.virt4j.libvirt.binding.LxcCalls.virDomainLxcEnterSecurityLabel;
import static io.virt4j.libvirt.binding.LxcCalls.virDomainLxcOpenNamespace;

import com.sun.jna.Memory;
import io.virt4j.domain.lxc.DomainLxc;
import io.virt4j.domain.security.SecurityLabel;
import io.virt4j.host.SecurityModel;
import io.virt4j.libvirt.call.NativeArrays;
import io.virt4j.libvirt.domain.security.LabelStructs;
import io.virt4j.libvirt.session.NativeObject;
import java.util.List;

/** A container's own functions, of a domain that libvirt manages. */
public interface LibvirtDomainLxc extends DomainLxc, NativeObject {
    @Override
    default List<Integer> lxcOpenNamespace() {
        long[] array = new long[1];
        int count = virDomainLxcOpenNamespace(handle(), array, 0);
        return NativeArrays.numbers(array[0], count);
    }

    @Override
    default List<Integer> lxcEnterNamespace(List<Integer> descriptors) {
        int[] entered = descriptors.stream().mapToInt(Integer::intValue).toArray();
        int[] count = new int[1];
        long[] left = new long[1];
        virDomainLxcEnterNamespace(handle(), entered.length, entered, count, left, 0);
        return NativeArrays.numbers(left[0], count[0]);
    }

    @Override
    default void lxcEnterCGroup() {
        virDomainLxcEnterCGroup(handle(), 0);
    }

    @Override
    default SecurityLabel lxcEnterSecurityLabel(SecurityModel model, SecurityLabel label) {
        try (Memory ofModel = LabelStructs.of(model);
                Memory entered = LabelStructs.of(label);
                Memory left = LabelStructs.room()) {
            virDomainLxcEnterSecurityLabel(ofModel, entered, left, 0);
            return LabelStructs.label(left);
        }
    }
}
