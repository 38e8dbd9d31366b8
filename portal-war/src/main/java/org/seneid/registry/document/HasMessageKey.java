package org.seneid.registry.document;

/** A value of a register that is a code there and a word at the page: its message is {@code registry.<type>.<name>}. */
public interface HasMessageKey {

    /** The key of the word, such as {@code registry.sex.FEMALE}. */
    String key();
}
