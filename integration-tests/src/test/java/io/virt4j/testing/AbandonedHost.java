package io.virt4j.testing;

/** A program that starts a host, prints its directory, and never ends by itself. */
final class AbandonedHost {
    private AbandonedHost() {}

    public static void main(String[] args) throws Exception {
        PrivateHost host = PrivateHost.builder().build();
        host.start();
        System.out.println(host.directory());
        Thread.currentThread().join();
    }
}
