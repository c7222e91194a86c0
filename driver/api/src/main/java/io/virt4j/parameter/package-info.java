/** Named values of several types, as libvirt takes and gives them where a struct could not grow. (virTypedParameter) */
@NullMarked
package io.virt4j.parameter;

import org.jspecify.annotations.NullMarked;
