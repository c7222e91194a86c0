package io.virt4j.domain.device;

import io.virt4j.NativeEnum;

/** The kind of an IP address. A number that has no name here yet is carried as it is. (virIPAddrType) */
@NativeEnum(value = "virIPAddrType", prefix = "VIR_IP_ADDR_TYPE_")
public record IpAddressType(int number) {
    /** With 32 bits. */
    public static final IpAddressType IPV4 = new IpAddressType(0);

    /** With 128 bits. */
    public static final IpAddressType IPV6 = new IpAddressType(1);
}
