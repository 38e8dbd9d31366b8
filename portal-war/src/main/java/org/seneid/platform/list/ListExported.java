package org.seneid.platform.list;

/**
 * Staff took a list away in a file; observed by the trail, in a transaction of its own.
 *
 * @param list its name, such as {@code helpdesk.queue}
 * @param format {@code csv} or {@code xlsx}
 * @param rows how many rows are in the file
 */
public record ListExported(String list, String format, int rows) {}
