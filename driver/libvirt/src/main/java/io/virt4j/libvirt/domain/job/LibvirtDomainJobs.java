package io.virt4j.libvirt.domain.job;

import static io.virt4j.libvirt.binding.DomainCalls.virDomainAbortJob;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainAbortJobFlags;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetJobInfo;
import static io.virt4j.libvirt.binding.DomainCalls.virDomainGetJobStats;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.virt4j.Flag;
import io.virt4j.domain.job.AbortJobFlag;
import io.virt4j.domain.job.DomainJobs;
import io.virt4j.domain.job.JobData;
import io.virt4j.domain.job.JobInfo;
import io.virt4j.domain.job.JobStats;
import io.virt4j.domain.job.JobStatsFlag;
import io.virt4j.domain.job.JobType;
import io.virt4j.libvirt.call.ParameterArray;
import io.virt4j.libvirt.session.NativeObject;
import java.time.Duration;
import java.util.Set;

/** What a domain is busy with that libvirt manages. */
public interface LibvirtDomainJobs extends DomainJobs, NativeObject {
    int JOB_INFO_SIZE = 96; // struct _virDomainJobInfo

    @Override
    default JobInfo jobInfo() {
        try (Memory info = new Memory(JOB_INFO_SIZE)) {
            virDomainGetJobInfo(handle(), info);
            return new JobInfo(
                    new JobType(info.getInt(0)),
                    Duration.ofMillis(info.getLong(8)),
                    Duration.ofMillis(info.getLong(16)),
                    data(info, 24),
                    data(info, 48),
                    data(info, 72));
        }
    }

    private static JobData data(Pointer info, int at) {
        return new JobData(
                io.virt4j.xml.Memory.ofBytes(info.getLong(at)),
                io.virt4j.xml.Memory.ofBytes(info.getLong(at + 8)),
                io.virt4j.xml.Memory.ofBytes(info.getLong(at + 16)));
    }

    @Override
    default JobStats jobStats(Set<JobStatsFlag> flags) {
        int[] type = new int[1];
        long[] array = new long[1];
        int[] count = new int[1];
        virDomainGetJobStats(handle(), type, array, count, Flag.bits(flags));
        return new JobStats(new JobType(type[0]), ParameterArray.taken(array[0], count[0]));
    }

    @Override
    default void abortJob(Set<AbortJobFlag> flags) {
        // A host that is older than the flags has the function without them alone.
        if (flags.isEmpty()) {
            virDomainAbortJob(handle());
        } else {
            virDomainAbortJobFlags(handle(), Flag.bits(flags));
        }
    }
}
