/** The direct engine with real guests on a real {@code /dev/kvm}, reached as users reach it. */
@NullMarked
package io.virt4j.integration.engine;

import org.jspecify.annotations.NullMarked;
