package io.virt4j.cli.domain.cpu;

import io.virt4j.cli.AffectOptions;
import io.virt4j.cli.CommandFailed;
import io.virt4j.domain.Domain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Add an I/O thread to a domain. */
@Command(name = "iothreadadd", description = "Add an I/O thread to a domain.")
final class IoThreadAdd extends IoThreadCommand {
    @Mixin
    final AffectOptions affect = new AffectOptions();

    @Override
    protected void checkOptions() throws CommandFailed {
        affect.check();
    }

    @Override
    void run(Domain found, int number) {
        found.addIoThread(number, affect.impact());
    }
}
