package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Locating;
import cn.lianhu.casework.Outcome;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.reading.Reader;
import cn.lianhu.roster.Households;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.visits.Visits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 绑定 and 解绑: who a person is, by the code of his letter. */
final class Binding implements Households.Bound {

    private static final int TRIES = 5;

    private static final Duration WITHIN = Duration.ofHours(1);

    private final Wording wording;

    private final Tell tell;

    private final Network network;

    private final Reader reader;

    private final Texts texts;

    private final Locating locating;

    private final SchemeShown scheme;

    private final LookAlikes lookAlikes;

    private final Visits visits;

    Binding(Wording wording, Tell tell, Network network, Reader reader, Locating locating, LookAlikes lookAlikes,
            Visits visits, SchemeShown scheme) {
        this.visits = visits;
        this.scheme = scheme;
        this.reader = reader;
        this.network = network;
        this.tell = tell;
        this.wording = wording;
        this.texts = wording.texts();
        this.locating = locating;
        this.lookAlikes = lookAlikes;
    }

    List<Saying> words() {
        return List.of(new Plain(Word.BIND, (work, person, said, order) -> bind(work, person, order.rest())),
                new Plain(Word.UNBIND, (work, person, said, order) -> unbind(work, person)),
                new Plain(Word.MY_MEMBER, (work, person, said, order) -> myMember(work, person)),
                new Plain(Word.HUMAN, (work, person, said, order) -> myMember(work, person)));
    }

    String bind(Work work, Person person, String typed) {
        List<Instant> wrong = recent(work, person);
        if (wrong.size() >= TRIES) {
            return texts.say(Say.BIND_TOO_OFTEN);
        }
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return texts.say(Say.BIND_HOW);
        }
        Optional<Household> household = network.householdWithCode(code);
        Optional<Member> member = network.memberWithCode(code);
        if (household.isPresent()) {
            return household(work, person, household.get());
        }
        return member.map(m -> member(work, person, m)).orElseGet(() -> wrong(work, person, wrong));
    }

    private static List<Instant> recent(Work work, Person person) {
        Instant since = work.now().minus(WITHIN);
        return person.conversation().wrongCodes().stream().filter(since::isBefore).toList();
    }

    private String wrong(Work work, Person person, List<Instant> before) {
        List<Instant> all = new ArrayList<>(before);
        all.add(work.now());
        work.save(person.with(person.conversation().withWrongCodes(all)));
        return texts.say(Say.BIND_WRONG, "left", TRIES - all.size());
    }

    private String household(Work work, Person person, Household household) {
        Occupants occupants = work.occupants(household.id());
        if (!occupants.contacts().contains(person.contact()) && occupants.contacts().size() >= Occupants.MOST) {
            return texts.say(Say.BIND_FULL, "most", Occupants.MOST);
        }
        return moveIn(work, person, household);
    }

    /** Binds a person to a household; those bound before are told. */
    String moveIn(Work work, Person person, Household household) {
        Occupants before = work.occupants(household.id());
        if (person.household() != null && !person.household().equals(household.id())) {
            leave(work, person);
        }
        work.save(before.with(person.contact()));
        Person bound = person.withHousehold(household.id()).with(person.conversation().withWrongCodes(List.of()));
        work.save(bound);
        for (String other : before.contacts()) {
            if (!before.contacts().contains(person.contact())) {
                tell.plain(work, other, NoticeKind.PROGRESS, Say.ABOUT_HOUSEHOLD,
                        texts.say(Say.BOUND_ANOTHER, "address", household.address()),
                        tell.card(Say.CARD_BOUND_ANOTHER));
            }
        }
        return texts.say(Say.BOUND_HOUSEHOLD, "head", household.head(), "address", household.address(), "member",
                linked(household), "leader", leader(household.grid()), "consent", consent(person), "located",
                placeWaiting(work, bound));
    }

    private String linked(Household household) {
        return household.member() == null ? "" : contact(household.member());
    }

    private String contact(String member) {
        String phone = wording.naming().phone(member);
        return wording.naming().member(member) + (phone == null ? "" : "（" + phone + "）");
    }

    private String leader(String grid) {
        return network.holders(Post.GRID_LEADER, grid).stream().findFirst().map(this::contact).orElse("");
    }

    /** His reports whose place was still asked now have one. */
    private String placeWaiting(Work work, Person person) {
        Place home = Belonging.of(network, person);
        List<String> located = new ArrayList<>();
        for (Ticket ticket : work.tickets(work.askedOf(person.contact()))) {
            if (ticket.wantsPlace() && ticket.reportedBy(person.contact()) && home.known()) {
                Ticket his = ticket.edit()
                    .report(ticket.report().withHousehold(person.household()))
                    .keepingUndo()
                    .done();
                Outcome outcome = locating.locate(work, Actor.of(person), his, Place.UNKNOWN,
                        his.report().confidential() ? Belonging.roughly(home) : home);
                if (outcome.done()) {
                    Ticket placed = work.ticket(ticket.number()).orElseThrow();
                    located.add(outcome.text() + lookAlikes.offer(work, work.person(person.contact()), placed,
                            reader.read(placed.report().words()).category()));
                }
            }
        }
        return String.join("\n", located);
    }

    private String member(Work work, Person person, Member member) {
        Staff staff = work.staff(member.id());
        if (staff.contact() != null && !staff.contact().equals(person.contact())) {
            return texts.say(Say.BIND_TAKEN, "name", member.name());
        }
        if (person.member() != null && !person.member().equals(member.id())) {
            work.save(work.staff(person.member()).boundTo(null));
        }
        work.save(staff.boundTo(person.contact()));
        work.save(person.withMember(member.id()).with(person.conversation().withWrongCodes(List.of())));
        tell.plain(work, person.contact(), NoticeKind.PROGRESS, Say.ABOUT_TEST, texts.say(Say.TEST_NOTICE),
                tell.card(Say.CARD_TEST));
        return texts.say(Say.BOUND_MEMBER, "name", member.name(), "post", wording.naming().post(member.id()),
                "households", network.householdsOf(member.id()).size(), "consent",
                person.bound() ? "" : texts.say(Say.CONSENT_MEMBER));
    }

    /** Asked once, when somebody is bound for the first time. */
    String consent(Person before) {
        return before.bound() ? "" : texts.say(Say.CONSENT, "scheme", scheme.consent().asked());
    }

    String unbind(Work work, Person person) {
        if (!person.bound()) {
            return texts.say(Say.UNBIND_NOTHING);
        }
        loosen(work, person);
        work.save(work.person(person.contact()).withHousehold(null).withMember(null));
        return texts.say(Say.UNBOUND);
    }

    /** Takes him out of his household and his post, without saving himself. */
    void loosen(Work work, Person person) {
        leave(work, person);
        if (person.member() != null) {
            work.save(work.staff(person.member()).boundTo(null));
        }
    }

    /** He belongs to no household any more; his post stays. */
    @Override
    public void moveOut(Work work, Person person) {
        leave(work, person);
        work.save(work.person(person.contact()).withHousehold(null));
    }

    @Override
    public boolean moveBack(Work work, Person person, Household household) {
        boolean free = person.household() == null && person.following()
                && work.occupants(household.id()).contacts().size() < Occupants.MOST;
        if (free) {
            work.save(work.occupants(household.id()).with(person.contact()));
            work.save(person.withHousehold(household.id()));
        }
        return free;
    }

    private void leave(Work work, Person person) {
        if (person.household() != null) {
            work.save(work.occupants(person.household()).without(person.contact()));
            visits.record().movedOut(work, person.contact(), person.household());
        }
    }

    String myMember(Work work, Person person) {
        Optional<Household> household = Belonging.household(network, person);
        if (household.isEmpty()) {
            return texts.say(Say.MY_MEMBER_UNBOUND);
        }
        String promises = scheme.promises().lines(work, household.get().member());
        return texts.say(Say.MY_MEMBER, "member", linked(household.get()), "leader", leader(household.get().grid()),
                "grid", network.grid(household.get().grid()).map(Grid::name).orElse(""), "promises", promises, "tell",
                promises.isEmpty() ? "" : texts.say(Say.WORD_TAP), "visits", scheme.visitsOffered(work, person));
    }

}
