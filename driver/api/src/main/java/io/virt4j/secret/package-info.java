/** Secrets that a host keeps for its guests, such as passphrases of disks. */
@NullMarked
package io.virt4j.secret;

import org.jspecify.annotations.NullMarked;
