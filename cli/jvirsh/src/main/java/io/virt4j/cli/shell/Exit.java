package io.virt4j.cli.shell;

import picocli.CommandLine.Command;

/** Leave the shell, by another name. */
@Command(name = "exit", description = "Leave the shell, or end a script, as quit does.")
final class Exit extends Quit {}
