package io.virt4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program's arguments as UTF-8, whatever the locale: in the C locale the JVM loses every byte beyond ASCII. */
final class Arguments {
    private static final char LOST = '\ufffd';

    private Arguments() {}

    static String[] asGiven(String[] arguments) {
        for (String argument : arguments) {
            if (argument.indexOf(LOST) >= 0) {
                return fromKernel(arguments);
            }
        }
        return arguments;
    }

    /** The last words of the process's command line, which the kernel separates by NUL bytes. */
    private static String[] fromKernel(String[] arguments) {
        String commandLine;
        try {
            commandLine = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Not UTF-8 or no /proc: what the JVM made of it is the best there is.
            return arguments;
        }
        String[] words = commandLine.split("\0", -1);
        int end = words.length - 1;
        String[] given = new String[arguments.length];
        System.arraycopy(words, end - given.length, given, 0, given.length);
        return given;
    }
}
