package cn.lianhu.ledger;

import java.util.Set;

/**
 * What is done when things of some kinds fall due. Every kind has one such; a thing stays
 * due until a decision puts it off, or says that it is due no more.
 */
public interface WhenDue {

    Set<DueKind> kinds();

    /**
     * Does what is due, if it still is by now; the work's moment is the one it counts
     * from.
     */
    void pass(Work work, DueThing due);

}
