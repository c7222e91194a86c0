/** What the words can be that somebody is typing: commands, options, and names of what is on the host. */
@NullMarked
package io.virt4j.cli.completion;

import org.jspecify.annotations.NullMarked;
