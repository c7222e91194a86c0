/**
 * What the engine makes of each part of a domain XML. Looks at the document alone.
 *
 * <p>Start reading at {@link io.virt4j.kvm.plan.HonouredParts}, the table; {@link io.virt4j.kvm.plan.Planner} applies it.
 */
@NullMarked
package io.virt4j.kvm.plan;

import org.jspecify.annotations.NullMarked;
