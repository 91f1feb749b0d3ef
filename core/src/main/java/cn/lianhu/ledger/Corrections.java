package cn.lianhu.ledger;

import java.util.List;
import reactor.core.publisher.Mono;

/** What the staff sorted anew. */
public interface Corrections {

    /** So many are kept, the newest tickets' first. */
    int MOST = 10_000;

    /** Grows with every change of them; 0 where there never was one. */
    Mono<Long> changes();

    /** In the order of the tickets' numbers. */
    Mono<List<Changes.Correction>> all();

}
