@NullMarked
package io.virt4j.libvirt.generator;

import org.jspecify.annotations.NullMarked;
