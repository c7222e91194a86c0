/**
 * XPath expressions on a host's documents, with the answers and the complaints that libxml2 gives virsh. Start reading at
 * {@link io.virt4j.cli.xpath.XPathSelection}. Loaded only for the options that need it.
 */
@NullMarked
package io.virt4j.cli.xpath;

import org.jspecify.annotations.NullMarked;
