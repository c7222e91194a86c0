/**
 * How virsh reads its command line: words from an argument vector or from a string, options in any order, data that
 * fills the options which are left. The whole input is parsed before anything runs. Start reading at
 * {@link io.virt4j.cli.dialect.Parser}. Knows no command: it finds them in a table that is generated from their
 * declarations.
 */
@NullMarked
package io.virt4j.cli.dialect;

import org.jspecify.annotations.NullMarked;
