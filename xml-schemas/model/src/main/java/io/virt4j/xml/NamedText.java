package io.virt4j.xml;

/** A document as it was written, and what it is called. */
final class NamedText implements XmlText {
    private final byte[] bytes;
    private final String document;

    NamedText(byte[] bytes, String document) {
        this.bytes = bytes.clone();
        this.document = document;
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String document() {
        return document;
    }
}
