package io.virt4j.libvirt.domain.migration;

import static io.virt4j.domain.migration.MigrateParameters.BANDWIDTH;
import static io.virt4j.domain.migration.MigrateParameters.DEST_NAME;
import static io.virt4j.domain.migration.MigrateParameters.DEST_XML;
import static io.virt4j.domain.migration.MigrateParameters.URI;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrate;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrate3;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrateGetCompressionCache;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrateGetMaxDowntime;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrateGetMaxSpeed;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrateSetCompressionCache;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrateSetMaxDowntime;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrateSetMaxSpeed;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrateStartPostCopy;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrateToURI;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrateToURI2;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainMigrateToURI3;

import io.virt4j.Connection;
import io.virt4j.ErrorCode;
import io.virt4j.Flag;
import io.virt4j.VirtException;
import io.virt4j.domain.Domain;
import io.virt4j.domain.migration.DomainMigration;
import io.virt4j.domain.migration.MigrateFlag;
import io.virt4j.domain.migration.MigrateMaxSpeedFlag;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.domain.LibvirtDomain;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.session.Session;
import io.virt4j.parameter.Parameters;
import io.virt4j.xml.Memory;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way to another host of a domain that libvirt manages. */
public interface LibvirtDomainMigration extends DomainMigration, NativeObject {
    int MEBIBYTE = 1 << 20;

    @Override
    default Domain migrate(Connection destination, Parameters parameters, Set<MigrateFlag> flags) {
        Session host = session(destination);
        try (ParameterArray array = new ParameterArray(parameters)) {
            return new LibvirtDomain(
                    host, virDomainMigrate3(handle(), host.handle(), array.structs(), array.count(), Flag.bits(flags)));
        }
    }

    @Override
    default Domain migrate(Connection destination, Set<MigrateFlag> flags) {
        Session host = session(destination);
        return new LibvirtDomain(host, virDomainMigrate(handle(), host.handle(), Flag.bits(flags), null, null, 0));
    }

    private static Session session(Connection destination) {
        if (destination instanceof Session host) {
            return host;
        }
        throw new VirtException(
                ErrorCode.INVALID_ARG,
                "the destination is no connection of libvirt's, or a view of one with a deadline;"
                        + " migrate to the connection itself");
    }

    @Override
    default void migrateToUri(String uri, Parameters parameters, Set<MigrateFlag> flags) {
        PlainArguments plain = PlainArguments.of(parameters);
        int bits = Flag.bits(flags);
        if (PlainArguments.suffice(parameters, DEST_NAME, BANDWIDTH)) {
            virDomainMigrateToURI(handle(), uri, bits, plain.name(), plain.bandwidth());
        } else if (!flags.contains(MigrateFlag.PEER2PEER)) {
            // Functions with parameters take the hypervisor's own URI as one of them.
            migrateToUri3(null, parameters.with(URI, uri), bits);
        } else if (PlainArguments.suffice(parameters, URI, DEST_NAME, BANDWIDTH, DEST_XML)) {
            virDomainMigrateToURI2(handle(), uri, plain.uri(), plain.xml(), bits, plain.name(), plain.bandwidth());
        } else {
            migrateToUri3(uri, parameters, bits);
        }
    }

    private void migrateToUri3(@Nullable String connectionUri, Parameters parameters, int flags) {
        try (ParameterArray array = new ParameterArray(parameters)) {
            virDomainMigrateToURI3(handle(), connectionUri, array.structs(), array.count(), flags);
        }
    }

    @Override
    default Duration migrateMaxDowntime() {
        long[] millis = new long[1];
        virDomainMigrateGetMaxDowntime(handle(), millis, 0);
        return Duration.ofMillis(millis[0]);
    }

    @Override
    default void setMigrateMaxDowntime(Duration downtime) {
        if (downtime.isNegative()) {
            throw new VirtException(ErrorCode.INVALID_ARG, "a downtime of " + downtime + " is negative");
        }
        virDomainMigrateSetMaxDowntime(handle(), downtime.toMillis(), 0);
    }

    @Override
    default Memory migrateMaxSpeed(Set<MigrateMaxSpeedFlag> flags) {
        long[] mebibytes = new long[1];
        virDomainMigrateGetMaxSpeed(handle(), mebibytes, Flag.bits(flags));
        return Memory.ofMebibytes(mebibytes[0]);
    }

    @Override
    default void setMigrateMaxSpeed(Memory speed, Set<MigrateMaxSpeedFlag> flags) {
        if (speed.bytes() == Long.MAX_VALUE) {
            virDomainMigrateSetMaxSpeed(handle(), -1, Flag.bits(flags)); // More than it takes: the host says so.
            return;
        }
        if (speed.bytes() % MEBIBYTE != 0) {
            throw new VirtException(ErrorCode.INVALID_ARG, "a speed of " + speed + " per second is not in whole MiB");
        }
        virDomainMigrateSetMaxSpeed(handle(), speed.bytes() / MEBIBYTE, Flag.bits(flags));
    }

    @Override
    default Memory migrateCompressionCache() {
        long[] bytes = new long[1];
        virDomainMigrateGetCompressionCache(handle(), bytes, 0);
        return Memory.ofBytes(bytes[0]);
    }

    @Override
    default void setMigrateCompressionCache(Memory size) {
        virDomainMigrateSetCompressionCache(handle(), size.bytes(), 0);
    }

    @Override
    default void migrateStartPostCopy() {
        virDomainMigrateStartPostCopy(handle(), 0);
    }
}
