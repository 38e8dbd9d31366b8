package org.seneid.platform.list;

/**
 * Staff took a list away in a file; observed by the trail, in a transaction of its own.
 *
 * @param list its name, such as {@code helpdesk.queue}
 * @param filter what it was filtered by, as its address says it; of words that were searched for only that there were some
 * @param format {@code csv} or {@code xlsx}
 * @param rows how many rows are in the file
 */
public record ListExported(String list, String filter, String format, int rows) {}
