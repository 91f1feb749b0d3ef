package cn.lianhu.choosing;

import cn.lianhu.choosing.Wishes.Choice;
import cn.lianhu.choosing.Wishes.Offer;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a household or a member wishes for in a choice that is open. */
public final class Choosing {

    private final Network network;

    private final Candidates candidates;

    private final Rounds rounds;

    Choosing(Network network, Candidates candidates, Rounds rounds) {
        this.network = network;
        this.candidates = candidates;
        this.rounds = rounds;
    }

    /** The branch he may choose in: that of his household. */
    public Optional<String> branchOf(Person person) {
        return Optional.ofNullable(person.household()).flatMap(network::household).flatMap(candidates::branch);
    }

    /**
     * Keeps what a household wishes for, instead of what it wished for before.
     * @param members can be chosen there, each once, at most so many as are wished for
     * @param by contact of who says it; null where it is said for the household
     */
    public void choose(Work work, Household household, List<Member> members, @Nullable String by) {
        List<String> ids = members.stream().map(Member::id).toList();
        save(work, household, new Choice(ids, satisfied(work, household, ids), by));
    }

    /** It does not choose any more; false where it did not. */
    public boolean unchoose(Work work, Household household) {
        boolean chose = choice(work, household).isPresent();
        if (chose) {
            save(work, household, null);
        }
        return chose;
    }

    private void save(Work work, Household household, @Nullable Choice choice) {
        Round round = rounds.of(work, candidates.branch(household).orElseThrow());
        work.save(Wishes.KIND, rounds.wishes(work, round, household.grid()).with(household.id(), choice));
    }

    Optional<Choice> choice(Work work, Household household) {
        return candidates.branch(household)
            .map(branch -> rounds.of(work, branch))
            .filter(round -> round.begun() != null)
            .map(round -> rounds.wishes(work, round, household.grid()).households().get(household.id()));
    }

    /** By member, how many tickets of the household's that he handled it rated 满意. */
    private Map<String, Integer> satisfied(Work work, Household household, List<String> members) {
        List<String> contacts = work.occupants(household.id()).contacts();
        List<Query<?>> all = new ArrayList<>(List.of(new Query.TicketsFor(household.id())));
        contacts.forEach(contact -> all.add(new Query.TicketsOf(contact)));
        work.expect(all);
        Set<Long> numbers = new LinkedHashSet<>(work.ticketsFor(household.id()));
        contacts.forEach(contact -> numbers.addAll(work.ticketsOf(contact)));
        Map<String, Integer> found = new HashMap<>();
        work.tickets(numbers)
            .stream()
            .filter(ticket -> household.id().equals(ticket.report().household())
                    && satisfied(ticket, contacts, household))
            .forEach(ticket -> members.stream()
                .filter(member -> ticket.handling().has(member) || member.equals(ticket.ending().resolvedBy()))
                .forEach(member -> found.merge(member, 1, Integer::sum)));
        return found;
    }

    private static boolean satisfied(Ticket ticket, List<String> contacts, Household household) {
        return ticket.closing() != null && ticket.closing()
            .ratings()
            .entrySet()
            .stream()
            .anyMatch(e -> e.getValue() == Rating.SATISFIED && (e.getKey().equals(household.id())
                    || e.getKey().equals(Closing.byPhone(household.id())) || contacts.contains(e.getKey())));
    }

    /** The branches in which he can be chosen. */
    public Optional<String> branchOf(Member member) {
        return network.branches()
            .stream()
            .map(Branch::code)
            .filter(branch -> candidates.has(member, branch))
            .findFirst();
    }

    /**
     * Keeps whom a member would like, instead of whom he liked before.
     * @param branch where he can be chosen
     */
    public void like(Work work, String contact, Member member, String branch, List<Household> households) {
        Offer before = offer(work, member, branch).orElse(null);
        offer(work, member, branch, new Offer(households.stream().map(Household::id).toList(),
                before == null ? null : before.most(), contact));
    }

    /** Keeps how many households a member takes at most. */
    public void takeAtMost(Work work, String contact, Member member, String branch, int most) {
        Offer before = offer(work, member, branch).orElse(null);
        offer(work, member, branch, new Offer(before == null ? List.of() : before.households(), most, contact));
    }

    /** He offers nothing any more. */
    void withdraw(Work work, Member member, String branch) {
        offer(work, member, branch, null);
    }

    private void offer(Work work, Member member, String branch, @Nullable Offer offer) {
        Round round = rounds.of(work, branch);
        work.save(Wishes.KIND, rounds.wishes(work, round, candidates.area(member, branch)).offered(member.id(), offer));
    }

    Optional<Offer> offer(Work work, Member member, String branch) {
        Round round = rounds.of(work, branch);
        return round.begun() == null ? Optional.empty() : Optional
            .ofNullable(rounds.wishes(work, round, candidates.area(member, branch)).members().get(member.id()));
    }

    /** Whether one of the household is this member himself. */
    public boolean livesThere(Work work, Member member, Household household) {
        String contact = work.staff(member.id()).contact();
        return contact != null && work.occupants(household.id()).contacts().contains(contact);
    }

}
