/**
 * Domains: virtual machines and containers. Start reading at {@link io.virt4j.xml.domain.DomainXml}. All classes here are
 * compiled from {@code src/main/grammar/domain.rnc}.
 */
@NullMarked
package io.virt4j.xml.domain;

import org.jspecify.annotations.NullMarked;
