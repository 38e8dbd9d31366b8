package org.seneid.documents;

/** What came of asking a register for a document. */
public enum IntegrationResult {
    DONE,
    /** The register confirms only what the account has already. */
    NOTHING_NEW,
    /** The register holds no such document for this person. */
    NONE_HELD,
    /** The register did not answer. */
    SILENT
}
