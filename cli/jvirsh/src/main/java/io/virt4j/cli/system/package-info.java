/**
 * What the command line asks of the operating system past Java: its own sockets, pipes and terminal, never a host. The only
 * package of the command line that calls native code.
 */
@NullMarked
package io.virt4j.cli.system;

import org.jspecify.annotations.NullMarked;
