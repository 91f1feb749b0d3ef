package cn.lianhu.ledger;

import java.time.Instant;
import java.util.List;

/** A ledger, and what no decision reads of it. */
public interface Opened {

    Ledger ledger();

    /** The same, as another copy of the program has it. */
    Ledger anotherCopy();

    /** Moves the clock by which leases end. */
    void wall(Instant now);

    /** Attachments that are to be fetched. */
    List<String> toFetch();

    /** Attachments whose files are to be deleted. */
    List<String> toErase();

    /** In the order of the tickets' numbers. */
    List<Changes.Correction> corrections();

}
