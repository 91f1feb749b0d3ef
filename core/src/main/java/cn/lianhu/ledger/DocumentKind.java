package cn.lianhu.ledger;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * All that the record has to know of a kind of document to keep it: another kind is
 * another of these, and nothing else.
 *
 * @param name what its keys begin with, so never to be changed; no other kind's, nor that
 * of anything else in the store
 * @param form the record whose components are what is kept, as JSON; its {@code version}
 * is kept beside it
 * @param none what there is before anything is kept, by id; its version is 0
 * @param version counts the changes
 * @param versioned the same with another version
 * @param standing in what lists and counts it is, and what of it falls due
 */
public record DocumentKind<D>(String name, Class<D> form, Function<String, D> none, Function<D, String> id,
        ToLongFunction<D> version, BiFunction<D, Long, D> versioned, Function<D, Standing> standing) {

    public DocumentKind(String name, Class<D> form, Function<String, D> none, Function<D, String> id,
            ToLongFunction<D> version, BiFunction<D, Long, D> versioned) {
        this(name, form, none, id, version, versioned, document -> Standing.NOWHERE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentKind<?> kind && kind.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

}
