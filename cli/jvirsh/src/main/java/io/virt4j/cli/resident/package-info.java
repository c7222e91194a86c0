/** The resident JVM: it runs commands for processes that are too short-lived to start a JVM each. */
@NullMarked
package io.virt4j.cli.resident;

import org.jspecify.annotations.NullMarked;
