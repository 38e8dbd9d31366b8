package org.seneid.documents;

/** What came of asking a register again. */
public enum RefreshResult {
    UNCHANGED,
    CHANGED,
    /** It was asked a moment ago; asking again would tell nothing new. */
    JUST_ASKED,
    /** The register did not answer; its last word stands. */
    SILENT
}
