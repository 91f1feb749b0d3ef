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
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 绑定 and 解绑: who a person is, by the code of his letter. */
final class Binding {

    private static final int TRIES = 5;

    private static final Duration WITHIN = Duration.ofHours(1);

    private final Toolbox box;

    private final Texts texts;

    private final Locating locating;

    private final LookAlikes lookAlikes;

    Binding(Toolbox box) {
        this.box = box;
        this.texts = box.tools().texts();
        this.locating = new Locating(box.tools(), box.routing());
        this.lookAlikes = new LookAlikes(box);
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
        Network network = box.network();
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
        if (!occupants.openids().contains(person.openid()) && occupants.openids().size() >= Occupants.MOST) {
            return texts.say(Say.BIND_FULL, "most", Occupants.MOST);
        }
        return moveIn(work, person, household);
    }

    /** Binds a person to a household; those bound before are told. */
    String moveIn(Work work, Person person, Household household) {
        Occupants before = work.occupants(household.id());
        if (person.household() != null && !person.household().equals(household.id())) {
            work.save(work.occupants(person.household()).without(person.openid()));
        }
        work.save(before.with(person.openid()));
        Person bound = person.withHousehold(household.id()).with(person.conversation().withWrongCodes(List.of()));
        work.save(bound);
        for (String other : before.openids()) {
            if (!before.openids().contains(person.openid())) {
                box.tools()
                    .tell()
                    .plain(work, other, NoticeKind.PROGRESS, Say.ABOUT_HOUSEHOLD,
                            texts.say(Say.BOUND_ANOTHER, "address", household.address()),
                            box.tools().tell().card(Say.CARD_BOUND_ANOTHER));
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
        String phone = box.tools().naming().phone(member);
        return box.tools().naming().member(member) + (phone == null ? "" : "（" + phone + "）");
    }

    private String leader(String grid) {
        return box.network().holders(Post.GRID_LEADER, grid).stream().findFirst().map(this::contact).orElse("");
    }

    /** His reports whose place was still asked now have one. */
    private String placeWaiting(Work work, Person person) {
        Place home = Home.of(box.network(), person);
        List<String> located = new ArrayList<>();
        for (Ticket ticket : work.tickets(work.ticketsOf(person.openid()))) {
            if (Locating.wanted(ticket) && ticket.reportedBy(person.openid()) && home.known()) {
                Ticket his = ticket.edit()
                    .report(ticket.report().withHousehold(person.household()))
                    .keepingUndo()
                    .done();
                Outcome outcome = locating.locate(work, Actor.of(person), his, Place.UNKNOWN,
                        his.report().confidential() ? Home.roughly(home) : home);
                if (outcome.done()) {
                    Ticket placed = work.ticket(ticket.number()).orElseThrow();
                    located.add(outcome.text() + lookAlikes.offer(work, work.person(person.openid()), placed,
                            box.reader().read(placed.report().words()).category()));
                }
            }
        }
        return String.join("\n", located);
    }

    private String member(Work work, Person person, Member member) {
        Staff staff = work.staff(member.id());
        if (staff.openid() != null && !staff.openid().equals(person.openid())) {
            return texts.say(Say.BIND_TAKEN, "name", member.name());
        }
        if (person.member() != null && !person.member().equals(member.id())) {
            work.save(work.staff(person.member()).boundTo(null));
        }
        work.save(staff.boundTo(person.openid()));
        work.save(person.withMember(member.id()).with(person.conversation().withWrongCodes(List.of())));
        box.tools()
            .tell()
            .plain(work, person.openid(), NoticeKind.PROGRESS, Say.ABOUT_TEST, texts.say(Say.TEST_NOTICE),
                    box.tools().tell().card(Say.CARD_TEST));
        return texts.say(Say.BOUND_MEMBER, "name", member.name(), "post", box.tools().naming().post(member.id()),
                "households", box.network().householdsOf(member.id()).size(), "consent",
                person.bound() ? "" : texts.say(Say.CONSENT_MEMBER));
    }

    /** Asked once, when somebody is bound for the first time. */
    String consent(Person before) {
        return before.bound() ? "" : texts.say(Say.CONSENT);
    }

    String unbind(Work work, Person person) {
        if (!person.bound()) {
            return texts.say(Say.UNBIND_NOTHING);
        }
        loosen(work, person);
        work.save(work.person(person.openid()).withHousehold(null).withMember(null));
        return texts.say(Say.UNBOUND);
    }

    /** Takes him out of his household and his post, without saving himself. */
    void loosen(Work work, Person person) {
        moveOut(work, person);
        if (person.member() != null) {
            work.save(work.staff(person.member()).boundTo(null));
        }
    }

    void moveOut(Work work, Person person) {
        if (person.household() != null) {
            work.save(work.occupants(person.household()).without(person.openid()));
        }
    }

    String myMember(Work work, Person person) {
        Optional<Household> household = Optional.ofNullable(person.household()).flatMap(box.network()::household);
        if (household.isEmpty()) {
            return texts.say(Say.MY_MEMBER_UNBOUND);
        }
        return texts.say(Say.MY_MEMBER, "member", linked(household.get()), "leader", leader(household.get().grid()),
                "grid", box.network().grid(household.get().grid()).map(Grid::name).orElse(""));
    }

}
