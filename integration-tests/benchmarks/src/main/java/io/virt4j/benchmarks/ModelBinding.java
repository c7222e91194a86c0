package io.virt4j.benchmarks;

import io.virt4j.xml.domain.DomainXml;

/** The model's own reader and writer. */
final class ModelBinding implements Binding {
    @Override
    public Object read(byte[] document) {
        return DomainXml.parse(document);
    }

    @Override
    public byte[] write(Object read) {
        return ((DomainXml) read).bytes();
    }
}
