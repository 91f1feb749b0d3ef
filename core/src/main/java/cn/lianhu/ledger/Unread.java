package cn.lianhu.ledger;

import java.util.Set;

/**
 * A decision asked for something that is not loaded yet. The ledger loads it and runs the
 * decision again, from the start: a decision is a pure function of what it reads. Not an
 * error, so it carries no stack trace.
 */
@SuppressWarnings("serial")
public final class Unread extends RuntimeException {

    private final transient Set<Query<?>> queries;

    Unread(Set<Query<?>> queries) {
        super(null, null, false, false);
        this.queries = queries;
    }

    public Set<Query<?>> queries() {
        return queries;
    }

}
