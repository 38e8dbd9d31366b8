package org.seneid.documents.mistake;

import org.seneid.documents.ReportedMistake;

/**
 * A reported mistake with all that a clerk needs to answer it.
 *
 * @param mistake what the register said, and what it should say
 * @param holder the name of the account's owner
 */
public record MistakeCase(MistakeRow row, ReportedMistake mistake, String holder) {}
