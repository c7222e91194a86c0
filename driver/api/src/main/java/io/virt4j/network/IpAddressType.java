package io.virt4j.network;

import io.virt4j.NativeEnum;

/** The version of the Internet Protocol that an address is of. (virIPAddrType) A number that has no name here yet is carried as it is. */
@NativeEnum(value = "virIPAddrType", prefix = "VIR_IP_ADDR_TYPE_")
public record IpAddressType(int number) {
    /** 32 bits. */
    public static final IpAddressType IPV4 = new IpAddressType(0);

    /** 128 bits. */
    public static final IpAddressType IPV6 = new IpAddressType(1);

    private static final String[] NAMES = {"IPV4", "IPV6"};

    /** The name of the constant, or the number where there is none. */
    @Override
    public String toString() {
        return number >= 0 && number < NAMES.length ? NAMES[number] : Integer.toString(number);
    }
}
