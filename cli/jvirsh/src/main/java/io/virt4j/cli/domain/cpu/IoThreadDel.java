package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Take an I/O thread away from a domain. */
@Command(
        name = "iothreaddel",
        description = {"Remove an I/O thread from a domain.", "No disk may use it."})
final class IoThreadDel extends IoThreadCommand {
    @Mixin
    final AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
    }

    @Override
    void run(Domain found, int number) {
        found.delIoThread(number, affect.impact());
    }
}
