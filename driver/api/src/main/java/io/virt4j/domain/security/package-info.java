/** What confines a domain, and what hides it from its host. */
@NullMarked
package io.virt4j.domain.security;

import org.jspecify.annotations.NullMarked;
