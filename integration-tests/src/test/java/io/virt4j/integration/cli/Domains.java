package io.virt4j.integration.cli;

/** Domain documents of the comparisons. */
final class Domains {
    private Domains() {}

    /**
     * A domain of libvirt's test driver.
     *
     * @param name as XML, and the end of the title
     * @param number makes its UUID
     */
    static String test(String name, int number) {
        return """
                <domain type='test'>
                  <name>%s</name>
                  <uuid>00000000-0000-4000-8000-%012d</uuid>
                  <title>The domain %s</title>
                  <memory unit='MiB'>64</memory>
                  <os><type>hvm</type></os>
                </domain>
                """.formatted(name, number, name);
    }
}
