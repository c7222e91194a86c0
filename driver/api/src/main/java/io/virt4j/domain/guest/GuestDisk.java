package io.virt4j.domain.guest;

import io.virt4j.parameter.NativeParameters;
import io.virt4j.parameter.Parameter;
import io.virt4j.parameter.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A disk or partition, as the guest sees it.
 *
 * @param number its place among the disks
 * @param values all that the host told, by the names of the constants here; others may be among them
 */
@NativeParameters("VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_")
public record GuestDisk(int number, Parameters values) {
    /** Its name in the guest, such as {@code /dev/sda1}. */
    public static final Parameter<String> NAME = Parameter.ofString(".name");

    /** Whether it is a partition. */
    public static final Parameter<Boolean> PARTITION = Parameter.ofBoolean(".partition");

    /** On how many others it lies. */
    public static final Parameter<Long> DEPENDENCY_COUNT = Parameter.ofUnsignedInt(".dependency.count");

    /** The name of one of them. */
    public static final Parameter<String> DEPENDENCY_SUFFIX_NAME = Parameter.ofString(".name");

    /** Its serial number. */
    public static final Parameter<String> SERIAL = Parameter.ofString(".serial");

    /** The target of the disk in the domain's XML. */
    public static final Parameter<String> ALIAS = Parameter.ofString(".alias");

    /** What the guest calls it besides, such as a volume's name. */
    public static final Parameter<String> GUEST_ALIAS = Parameter.ofString(".guest_alias");

    /** The bus that it is on. */
    public static final Parameter<String> GUEST_BUS = Parameter.ofString(".guest_bus");

    /** Its name in the guest, such as {@code /dev/sda1}. */
    public Optional<String> name() {
        return values.get(NAME);
    }

    /** Whether it is a partition. */
    public Optional<Boolean> isPartition() {
        return values.get(PARTITION);
    }

    /** Its serial number. */
    public Optional<String> serial() {
        return values.get(SERIAL);
    }

    /** The target of the disk in the domain's XML. */
    public Optional<String> alias() {
        return values.get(ALIAS);
    }

    /** What the guest calls it besides, such as a volume's name. */
    public Optional<String> guestAlias() {
        return values.get(GUEST_ALIAS);
    }

    /** The bus that it is on. */
    public Optional<String> bus() {
        return values.get(GUEST_BUS);
    }

    /** The names of the disks that it lies on. */
    public List<String> dependencies() {
        List<String> names = new ArrayList<>();
        values.numbered(".dependency.")
                .forEach((place, of) -> of.get(DEPENDENCY_SUFFIX_NAME).ifPresent(names::add));
        return names;
    }
}
