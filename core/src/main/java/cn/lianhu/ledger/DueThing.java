package cn.lianhu.ledger;

import java.time.Instant;

/**
 * Something that falls due.
 *
 * @param id of what it is about: a ticket's number, whose draft it is, a document's id
 */
public record DueThing(DueKind kind, String id, Instant at) {

    public long number() {
        return Long.parseLong(id);
    }

}
