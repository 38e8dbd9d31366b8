package org.seneid.services.web;

import org.seneid.services.attachment.web.AttachmentList;

/**
 * A field for files as its page shows it.
 *
 * @param label empty when the heading of the page says it
 */
public record FormUpload(String label, String hint, AttachmentList files) {}
