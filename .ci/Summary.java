import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a run of {@code check} did, in words. Its exit status is 1 if anything failed. */
final class Summary {
    private final Map<String, Counts> suites = new TreeMap<>();
    private final Map<String, Integer> reasonsToSkip = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    /** Takes the directory of the results: the file {@code checks}, and one directory of surefire reports for each Java. */
    public static void main(String[] args) throws IOException, XMLStreamException {
        Path results = Path.of(args[0]);
        Summary summary = new Summary();
        summary.readChecks(results.resolve("checks"));
        try (Stream<Path> reports = Files.find(results, 2, (file, a) -> file.toString().endsWith(".xml"))) {
            for (Path report : reports.sorted().toList()) {
                summary.readReport(report, report.getParent().getFileName().toString());
            }
        }
        System.exit(summary.print() ? 0 : 1);
    }

    /** Each line: what became of it, the name of the check, and a reason, between tabs. */
    private void readChecks(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            Counts counts = suites.computeIfAbsent(fields[1], name -> new Counts());
            switch (fields[0]) {
                case "passed" -> counts.passed++;
                case "skipped" -> skip(counts, fields[2]);
                default -> fail(counts, fields[1] + ": " + fields[2]);
            }
        }
    }

    private void readReport(Path report, String java) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            Counts counts = new Counts();
            String test = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "testsuite" -> {
                        String suite = xml.getAttributeValue(null, "name");
                        counts = suites.computeIfAbsent(suite + ", Java " + java, name -> new Counts());
                    }
                    case "testcase" -> {
                        test = xml.getAttributeValue(null, "classname") + "." + xml.getAttributeValue(null, "name");
                        counts.passed++;
                    }
                    case "skipped" -> {
                        counts.passed--;
                        String message = xml.getAttributeValue(null, "message");
                        skip(counts, message == null ? reason(xml.getElementText()) : message);
                    }
                    case "failure", "error" -> {
                        counts.passed--;
                        fail(counts, test + ", Java " + java);
                    }
                    default -> {}
                }
            }
        }
    }

    /** Of a stack trace: the exception's message. */
    private static String reason(String trace) {
        String firstLine = trace.strip().lines().findFirst().orElse("no reason given");
        return firstLine.replaceFirst("^[\\w.]+Exception: ", "");
    }

    private void skip(Counts counts, String reason) {
        counts.skipped++;
        reasonsToSkip.merge(reason.strip().replaceAll("\\s+", " "), 1, Integer::sum);
    }

    private void fail(Counts counts, String what) {
        counts.failed++;
        failures.merge(what, 1, Integer::sum);
    }

    /** Whether nothing failed. */
    private boolean print() {
        Counts total = new Counts();
        suites.forEach((name, counts) -> {
            System.out.println(name + ": " + counts);
            total.passed += counts.passed;
            total.failed += counts.failed;
            total.skipped += counts.skipped;
        });
        reasonsToSkip.forEach((reason, times) -> System.out.println("skipped " + times + ": " + reason));
        failures.forEach((what, times) -> System.out.println("failed: " + what));
        System.out.println(total);
        return total.failed == 0;
    }

    private static final class Counts {
        int passed;
        int failed;
        int skipped;

        @Override
        public String toString() {
            return passed + " passed, " + failed + " failed, " + skipped + " skipped";
        }
    }
}
