package cn.lianhu.bot.redis;

import cn.lianhu.casework.Recurring;
import cn.lianhu.ledger.Query;
import cn.lianhu.triage.Latest;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody's messages needed to be read lately is read with his next one at once, so
 * that a decision seldom has to ask twice. Where it guesses wrong a little is read for
 * nothing; where it knows nothing more is asked for afterwards.
 */
final class Foresight {

    private static final int PEOPLE = 5_000;

    private static final int EACH = 24;

    private final Map<Query<?>, Set<Query<?>>> lately = Latest.of(PEOPLE);

    /** What is likely to be needed by who asks for these first. */
    Set<Query<?>> after(Set<Query<?>> first) {
        return whose(first).map(person -> lately.getOrDefault(person, Set.of())).orElse(Set.of());
    }

    void learn(Known known) {
        whose(known.first()).ifPresent(person -> lately.merge(person, lasting(known.needed()), Foresight::latest));
    }

    private static Optional<Query<?>> whose(Set<Query<?>> first) {
        return first.stream().<Query<?>>filter(query -> query instanceof Query.PersonOf).findFirst();
    }

    /**
     * Tickets come and go; who handles a person's stays for long, as does where he lives.
     */
    private static Set<Query<?>> lasting(Set<Query<?>> needed) {
        Set<Query<?>> lasting = new LinkedHashSet<>();
        needed.stream().filter(query -> switch (query) {
            case Query.StaffOf q -> true;
            case Query.OccupantsOf q -> true;
            case Query.AskedFor q -> true;
            case Query.TicketsFor q -> true;
            case Query.TasksOf q -> true;
            case Query.LoadOf q -> true;
            case Query.OpenIn q -> true;
            case Query.DocumentOf<?> q -> q.kind().equals(Recurring.LastClosed.KIND);
            default -> false;
        }).limit(EACH).forEach(lasting::add);
        return lasting;
    }

    /** The latest first; of those before as many as there is room for. */
    private static Set<Query<?>> latest(Set<Query<?>> before, Set<Query<?>> now) {
        Set<Query<?>> all = new LinkedHashSet<>(now);
        before.stream().filter(query -> all.size() < EACH).forEach(all::add);
        return Collections.unmodifiableSet(all);
    }

}
