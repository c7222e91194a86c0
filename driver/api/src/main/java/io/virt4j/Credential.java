package io.virt4j;

/**
 * What a host asks of whoever connects.
 *
 * @param prompt the question as text for a user, without a colon
 * @param challenge what the answer depends on besides; empty for most kinds
 * @param defaultAnswer what an empty answer stands for; empty if there is nothing of the kind (virConnectCredential)
 */
public record Credential(CredentialType type, String prompt, String challenge, String defaultAnswer) {}
