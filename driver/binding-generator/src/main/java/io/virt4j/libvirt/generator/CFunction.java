package io.virt4j.libvirt.generator;

import java.util.List;

/**
 * A function as libvirt's API description has it.
 *
 * @param since the libvirt that has it first, such as {@code 0.9.13}
 * @param module the source file that it is in, such as {@code libvirt-domain}
 * @param result the C type of what it returns
 */
record CFunction(String name, String since, String module, String result, List<Parameter> parameters) {
    /** @param type in C, such as {@code const char *} */
    record Parameter(String name, String type) {}
}
