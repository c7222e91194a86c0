package io.virt4j.xml.domain;

/** A domain. */
public class DomainXml {
    public String name() {
        return "";
    }
}
