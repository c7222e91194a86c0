/** The libvirt driver before real hosts of every kind. */
@NullMarked
package io.virt4j.integration.driver;

import org.jspecify.annotations.NullMarked;
