package org.seneid.audit.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.seneid.platform.PublicId;
import org.seneid.platform.list.Slice;
import org.seneid.platform.web.list.ListAddress;

/** What the address of a list says. Addresses are typed and bookmarked: what nobody can read filters nothing. */
public record AddressFilter(ListAddress address) {

    /** One of some constants, named in small letters. */
    public <E extends Enum<E>> Optional<E> one(E[] constants, String name) {
        var said = address.value(name).orElse("");
        return Stream.of(constants)
                .filter(constant -> word(constant).equals(said))
                .findFirst();
    }

    public Optional<PublicId> id(String name) {
        return address.value(name).filter(PublicId::shaped).map(PublicId::new);
    }

    /** How an address names a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The same part of a list in an order that it has. */
    public static Slice within(Slice slice, Set<String> sortable, String usual) {
        return sortable.contains(slice.sort())
                ? slice
                : new Slice(slice.first(), slice.size(), usual, slice.descending());
    }
}
