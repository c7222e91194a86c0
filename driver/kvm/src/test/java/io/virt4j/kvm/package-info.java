/** What the tests of the direct driver share. */
@NullMarked
package io.virt4j.kvm;

import org.jspecify.annotations.NullMarked;
