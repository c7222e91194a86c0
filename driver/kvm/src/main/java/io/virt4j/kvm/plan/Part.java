package io.virt4j.kvm.plan;

import io.virt4j.xml.XmlNode;

/**
 * An element or attribute in the document.
 *
 * @param node the element, or the attribute's
 * @param value the element's own text, or the attribute's value
 */
record Part(XmlNode node, String value) {}
