/** The libvirt driver before real hosts. */
@NullMarked
package io.virt4j.integration.driver;

import org.jspecify.annotations.NullMarked;
