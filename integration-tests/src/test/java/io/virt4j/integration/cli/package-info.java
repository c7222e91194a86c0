/**
 * Tests of jvirsh as its users meet it: as a process, beside the real virsh. Start reading at
 * {@link io.virt4j.integration.cli.VirshComparisonTest}.
 */
@NullMarked
package io.virt4j.integration.cli;

import org.jspecify.annotations.NullMarked;
