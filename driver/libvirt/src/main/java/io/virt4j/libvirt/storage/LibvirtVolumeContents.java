package io.virt4j.libvirt.storage;

import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolDownload;
import static io.virt4j.libvirt.binding.StorageCalls.virStorageVolUpload;

import io.virt4j.Flag;
import io.virt4j.libvirt.call.Handle;
import io.virt4j.libvirt.session.NativeObject;
import io.virt4j.libvirt.stream.StreamChannel;
import io.virt4j.libvirt.stream.StreamDownload;
import io.virt4j.libvirt.stream.StreamUpload;
import io.virt4j.storage.VolumeContents;
import io.virt4j.storage.VolumeDownloadFlag;
import io.virt4j.storage.VolumeUploadFlag;
import io.virt4j.stream.ByteRange;
import io.virt4j.stream.DownloadChannel;
import io.virt4j.stream.UploadChannel;
import java.util.Set;

/** What is in a storage volume that libvirt manages. */
interface LibvirtVolumeContents extends VolumeContents, NativeObject {
    @Override
    default DownloadChannel openDownload(ByteRange range, Set<VolumeDownloadFlag> flags) {
        Handle volume = handle();
        return StreamChannel.open(volume.connection(), stream -> {
            virStorageVolDownload(volume, stream, range.offsetBytes(), range.lengthBytes(), Flag.bits(flags));
            return new StreamDownload(stream, flags.contains(VolumeDownloadFlag.SPARSE_STREAM));
        });
    }

    @Override
    default UploadChannel openUpload(ByteRange range, Set<VolumeUploadFlag> flags) {
        Handle volume = handle();
        return StreamChannel.open(volume.connection(), stream -> {
            virStorageVolUpload(volume, stream, range.offsetBytes(), range.lengthBytes(), Flag.bits(flags));
            return new StreamUpload(stream);
        });
    }
}
