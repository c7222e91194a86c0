@NullMarked
package io.virt4j.libvirt.event;

import org.jspecify.annotations.NullMarked;
