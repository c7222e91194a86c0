package io.virt4j.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that times jvirsh beside virsh, the two in turns, and prints the median of the pairs' ratios: below 1, jvirsh is
 * faster. It needs nothing but itself:
 *
 * <pre>java integration-tests/benchmarks/src/main/java/io/virt4j/benchmarks/Commands.java [JAVA_HOME ...]</pre>
 */
final class Commands {
    private static final int PAIRS = 41;
    private static final int PAIRS_OF_SCRIPTS = 7;
    private static final int DOMAINS = 10_000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final Pattern TIME = Pattern.compile("\\(Time: ([0-9.]+) ms\\)");
    private static final String ON_TEST = "test:///default";

    private final Path directory;
    private final Map<String, String> environment;

    private Commands(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    public static void main(String[] javaHomes) throws Exception {
        Path directory = Files.createTempDirectory("virt4j-commands-");
        System.out.printf("%-60s%10s%10s%8s%n", "", "jvirsh ms", "virsh ms", "ratio");
        String[] homes = javaHomes.length > 0 ? javaHomes : new String[] {System.getProperty("java.home")};
        for (String home : homes) {
            Map<String, String> one = Map.of("VIRT4J_JAVA_HOME", home, "VIRT4J_RESIDENT", "off");
            System.out.println(home);
            Commands alone = new Commands(directory, one);
            alone.print("list --all, a process of its own", PAIRS, List.of("list", "--all"), 0);
            new Commands(directory, Map.of("VIRT4J_JAVA_HOME", home))
                    .print("list --all, the resident JVM after its first", PAIRS, List.of("list", "--all"), 0);
            alone.print("100 commands on standard input, with the start", PAIRS_OF_SCRIPTS, List.of(), 100);
            alone.print("1,000 commands on standard input, with the start", PAIRS_OF_SCRIPTS, List.of(), 1_000);
            alone.printLists();
        }
    }

    private void print(String what, int pairs, List<String> command, int lines) throws Exception {
        Path input = Files.writeString(directory.resolve("script"), "dominfo test\ndomstate test\n".repeat(lines / 2));
        double[] ours = new double[pairs];
        double[] theirs = new double[pairs];
        for (int i = -2; i < pairs; i++) { // The first two warm the caches up.
            double our = millis("./jvirsh", ON_TEST, command, input);
            double their = millis("virsh", ON_TEST, command, input);
            if (i >= 0) {
                ours[i] = our;
                theirs[i] = their;
            }
        }
        print(what, ours, theirs);
    }

    /** The third list of a process: none of them is disturbed by opening the host, which takes libvirt half a minute. */
    private void printLists() throws Exception {
        StringBuilder host = new StringBuilder("<node>\n");
        for (int i = 0; i < DOMAINS; i++) {
            host.append("<domain type='test'><name>vm")
                    .append(i)
                    .append("</name><memory>65536</memory>")
                    .append("<os><type>hvm</type></os></domain>\n");
        }
        String uri = "test://" + Files.writeString(directory.resolve("host.xml"), host + "</node>\n");
        Path input = Files.writeString(directory.resolve("lists"), "list --all\n".repeat(3));
        List<Double> ours = times("./jvirsh", uri, input);
        List<Double> theirs = times("virsh", uri, input);
        for (int i = 0; i < ours.size(); i++) {
            print("list --all of 10,000 domains, number " + (i + 1), new double[] {ours.get(i)}, new double[] {
                theirs.get(i)
            });
        }
    }

    private List<Double> times(String program, String uri, Path input) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        start(program, List.of("-t", "-c", uri), input, output.toFile());
        List<Double> times = new ArrayList<>();
        Matcher time = TIME.matcher(Files.readString(output));
        while (time.find()) {
            times.add(Double.valueOf(time.group(1)));
        }
        return times;
    }

    private double millis(String program, String uri, List<String> command, Path input) throws Exception {
        List<String> words = new ArrayList<>(List.of("-c", uri));
        words.addAll(command);
        long start = System.nanoTime();
        start(program, words, input, new File("/dev/null"));
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private void start(String program, List<String> words, Path input, File output)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        if (builder.start().waitFor() != 0) {
            throw new IOException(command + " failed");
        }
    }

    private static void print(String what, double[] ours, double[] theirs) {
        double[] ratios = new double[ours.length];
        Arrays.setAll(ratios, i -> ours[i] / theirs[i]);
        System.out.printf(
                Locale.ROOT, "  %-58s%10.1f%10.1f%8.2f%n", what, median(ours), median(theirs), median(ratios));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
