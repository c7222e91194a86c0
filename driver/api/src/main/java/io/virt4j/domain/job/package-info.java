/** What a domain is busy with: the one long operation that libvirt runs on a domain at a time. */
@NullMarked
package io.virt4j.domain.job;

import org.jspecify.annotations.NullMarked;
