package cn.lianhu.casework;

import cn.lianhu.ledger.Got;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many people got more messages of the scheme and reminders in a week than anybody
 * should. Who they are is nobody's business.
 */
public final class Burden {

    public static final int MOST = 10;

    public static final int MOST_FOR_LEADERS = 20;

    public static final int MOST_FOR_SECRETARIES = 60;

    private final Network network;

    public Burden(Network network) {
        this.network = network;
    }

    /** In this week so far or in the last. */
    public int people(Work work) {
        LocalDate monday = Got.week(work.now());
        Set<String> many = new LinkedHashSet<>();
        for (LocalDate week : new LocalDate[] { monday, monday.minusWeeks(1) }) {
            Map<String, Long> got = work.gotMany(week, MOST);
            work.expect(got.keySet().stream().map(Query.PersonOf::new).toList());
            got.forEach((to, count) -> {
                if (count > most(work.person(to).member())) {
                    many.add(to);
                }
            });
        }
        return many.size();
    }

    private int most(@Nullable String member) {
        Collection<Posting> posts = member == null ? Set.<Posting>of() : network.postsOf(member);
        Stream<Post> held = posts.stream().map(Posting::post);
        return held.map(post -> post == Post.GRID_LEADER ? MOST_FOR_LEADERS : MOST_FOR_SECRETARIES)
            .max(Integer::compare)
            .orElse(MOST);
    }

}
