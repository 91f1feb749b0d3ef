package cn.lianhu.testing;

import cn.lianhu.casework.Actor;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.routing.Assignment;
import cn.lianhu.ticket.Discretion;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Trait;
import java.util.List;
import java.util.Set;

/** Somebody about to report something. */
public final class Reporter {

    private final Bench bench;

    private final Actor actor;

    private boolean urgent;

    private boolean unheard;

    private boolean confidential;

    private Set<String> subjects = Set.of();

    private Place named = Place.UNKNOWN;

    private String forHousehold;

    private Discretion discretion = Discretion.NONE;

    Reporter(Bench bench, Actor actor) {
        this.bench = bench;
        this.actor = actor;
    }

    public Reporter urgent() {
        urgent = true;
        return this;
    }

    public Reporter unheard() {
        unheard = true;
        return this;
    }

    public Reporter confidential() {
        confidential = true;
        return this;
    }

    public Reporter about(String... members) {
        subjects = Set.of(members);
        return this;
    }

    /** Kept from these members, posts ({@code SECRETARY:scope}) and branches. */
    public Reporter keptFrom(Set<String> members, Set<String> posts, Set<String> branches) {
        discretion = discretion.shuttingOut(members, posts, branches);
        return this;
    }

    /** About how an official behaves. */
    public Reporter ofConduct() {
        discretion = discretion.ofConduct();
        return this;
    }

    /** A place the words name. */
    public Reporter at(Place place) {
        named = place;
        return this;
    }

    /** 代报. */
    public Reporter forHousehold(String household) {
        forHousehold = household;
        return this;
    }

    /**
     * @return the number of the ticket
     */
    public long of(String category) {
        Category sort = bench.categories().byCode(category).orElseThrow();
        bench.run(work -> register(work, sort));
        return bench.store().tickets().values().stream().mapToLong(Ticket::number).max().orElseThrow();
    }

    private Ticket register(Work work, Category category) {
        String policy = urgent ? Report.URGENT : unheard ? Report.UNHEARD : category.policy();
        boolean own = forHousehold == null;
        Report report = new Report("灯又不亮咯", category.code(), policy, confidential || category.confidential(), subjects,
                own ? actor.contact() : null, own ? actor.household() : forHousehold, own ? actor.member() : null,
                own ? null : actor.member(), work.now(), null, null,
                category.has(Trait.CONDUCT) ? discretion.ofConduct() : discretion, null, null);
        Assignment first = bench.acts().routing().first(work, report, category, named, home());
        return bench.acts().registering().register(work, actor, report, first, List.of());
    }

    private Place home() {
        Network network = bench.network();
        String household = forHousehold == null ? actor.household() : forHousehold;
        if (household != null) {
            return network.household(household).map(h -> Place.ofGrid(network, h.grid(), h.address())).orElseThrow();
        }
        return actor.member() == null ? Place.UNKNOWN
                : network.member(actor.member())
                    .map(Member::grid)
                    .map(grid -> Place.ofGrid(network, grid, null))
                    .orElse(Place.UNKNOWN);
    }

}
