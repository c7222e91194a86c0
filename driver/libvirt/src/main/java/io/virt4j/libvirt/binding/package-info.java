/**
 * libvirt's functions as C has them, under their own names, with handles in place of pointers to objects. Written by the
 * binding generator; a function that the installed libvirt is too old for says so when it is called.
 */
@NullMarked
package io.virt4j.libvirt.binding;

import org.jspecify.annotations.NullMarked;
