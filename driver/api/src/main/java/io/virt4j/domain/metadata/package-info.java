/** What people and programs note about a domain. */
@NullMarked
package io.virt4j.domain.metadata;

import org.jspecify.annotations.NullMarked;
