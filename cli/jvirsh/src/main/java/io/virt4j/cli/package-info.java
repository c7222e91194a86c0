/**
 * jvirsh, a drop-in for virsh. Start reading at {@link io.virt4j.cli.Jvirsh}: it reads the global options, parses the
 * commands in virsh's {@linkplain io.virt4j.cli.dialect dialect}, and runs them one after another in a
 * {@link io.virt4j.cli.Session}. Each command is a class of its own in the package of its group.
 *
 * <p>May use the API and picocli. The drivers are there at run time only, found by the API.
 */
@NullMarked
package io.virt4j.cli;

import org.jspecify.annotations.NullMarked;
