package cn.lianhu.bot.delivery;

import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.NoWay;
import cn.lianhu.people.Person;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Marks whom the platform cannot reach any more; the next thing he sends takes the mark
 * away.
 */
final class Unreached {

    private final Ledger ledger;

    Unreached(Ledger ledger) {
        this.ledger = ledger;
    }

    Mono<Void> mark(String openid, NoWay why, Instant now) {
        return ledger.change(now, work -> mark(work, work.person(openid), why));
    }

    private static Void mark(Work work, Person person, NoWay why) {
        if (person.following()) {
            work.save(person.unfollowed(person.forgetAt()));
        }
        if (person.member() != null && work.staff(person.member()).reachable()) {
            work.save(work.staff(person.member()).unreachable(why));
        }
        return null;
    }

}
