/**
 * Build time only: turns jvirsh's command declarations into the tables that virsh's dialect is parsed with, so that a
 * command starts without reflection and without loading any command but itself. Start reading at
 * {@link io.virt4j.cli.processor.CommandProcessor}.
 */
@NullMarked
package io.virt4j.cli.processor;

import org.jspecify.annotations.NullMarked;
