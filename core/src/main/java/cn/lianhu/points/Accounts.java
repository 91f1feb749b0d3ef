package cn.lianhu.points;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.people.Person;
import cn.lianhu.sight.Serving;
import cn.lianhu.visits.Callers;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What households have, and who may give them more. */
public final class Accounts {

    private static final int A_MONTH = 2_000;

    private final Network network;

    private final Catalogue catalogue;

    private final Callers callers;

    private final Book book;

    Accounts(Network network, Catalogue catalogue, Callers callers, Book book) {
        this.network = network;
        this.catalogue = catalogue;
        this.callers = callers;
        this.book = book;
    }

    public static long balance(Work work, String household) {
        return work.sum(Sums.balance(household));
    }

    /** Reads what these have at once. */
    public void expect(Work work, Collection<Household> houses) {
        work.expect(houses.stream().map(house -> new Query.SumOf(Sums.balance(house.id()))).toList());
    }

    /** The last entries of a household, the last first. */
    public List<Entry> last(Work work, String household, int most) {
        return book.entries(work, Entry.ofHousehold(household), most);
    }

    /** What was booked in a branch in a month, the last first. */
    public List<Entry> booked(Work work, String branch, YearMonth month) {
        return book.entries(work, Entry.inMonth(branch, month), A_MONTH);
    }

    /**
     * What of a household's points is good no more in a year, if nothing happens before.
     */
    long endingBefore(Work work, String household, Year year) {
        List<Integer> good = Sums.good(year, catalogue.years());
        work.expect(good.stream().map(y -> new Query.SumOf(Sums.earned(household, y))).toList());
        work.foresee(new Query.SumOf(Sums.balance(household)));
        return Math.max(0, balance(work, household) - earned(work, household, year));
    }

    /** What was given to it in the years whose points are good in this one. */
    long earned(Work work, String household, Year year) {
        return Sums.good(year, catalogue.years()).stream().mapToLong(y -> work.sum(Sums.earned(household, y))).sum();
    }

    /** What of its points ends with this year. */
    public long ending(Work work, String household) {
        return endingBefore(work, household, Year.from(work.now().atZone(Hours.ZONE)).plusYears(1));
    }

    /** The households that somebody calls on. */
    public List<Household> his(Work work, String member) {
        return callers.households(work, member);
    }

    /** As what he may give it points. */
    public Set<Giver> gives(Work work, Person person, Household house) {
        String member = person.asMember();
        Place place = Place.ofGrid(network, house.grid(), null);
        Set<Giver> all = EnumSet.noneOf(Giver.class);
        if (his(work, member).contains(house)) {
            all.add(Giver.MEMBER);
        }
        if (serves(work, member, Post.GRID_LEADER, place)) {
            all.add(Giver.GRID_LEADER);
        }
        if (serves(work, member, Post.SECRETARY, place)) {
            all.add(Giver.SECRETARY);
        }
        return all;
    }

    private boolean serves(Work work, String member, Post post, Place place) {
        return Serving.scopes(network, work, member, Set.of(post))
            .contains(Objects.requireNonNullElse(place.scope(post), ""));
    }

    /**
     * Whether somebody is of the household himself. A member may have given no code but
     * his own: then one whose head has his name in his branch is taken for his.
     */
    static boolean own(Network network, Person person, @Nullable String household) {
        if (household == null || person.household() != null) {
            return household != null && household.equals(person.household());
        }
        return network.member(person.member())
            .flatMap(member -> network.household(household)
                .filter(house -> house.head().equals(member.name())
                        && Objects.equals(Place.ofGrid(network, house.grid(), null).branch(), member.branch())))
            .isPresent();
    }

    String branch(Household house) {
        return Objects.requireNonNull(Place.ofGrid(network, house.grid(), null).branch(), "a grid is of a branch");
    }

}
