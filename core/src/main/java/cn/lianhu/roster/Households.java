package cn.lianhu.roster;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Succeeding;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkMerge;
import cn.lianhu.network.PersonName;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.points.Accounts;
import cn.lianhu.points.Passing;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Households come, change, move, mourn, are away and are linked. Rights are the caller's
 * to ask.
 */
public final class Households {

    /** Seven times seven days, as custom has it: nothing but tickets. */
    static final int MOURNING_DAYS = 49;

    private final Wording wording;

    private final Texts texts;

    private final Tell tell;

    private final Network network;

    private final RosterRights rights;

    private final Amending amending;

    private final Succeeding succeeding;

    private final Codes codes;

    private final GoesAlong goesAlong;

    Households(Wording wording, Tell tell, Network network, RosterRights rights, Amending amending,
            Succeeding succeeding, Codes codes, GoesAlong goesAlong) {
        this.goesAlong = goesAlong;
        this.tell = tell;
        this.rights = rights;
        this.wording = wording;
        this.texts = wording.texts();
        this.network = network;
        this.amending = amending;
        this.succeeding = succeeding;
        this.codes = codes;
    }

    public String add(Work work, Person editor, String head, String address, Grid grid, @Nullable Member linked) {
        if (Dwellings.there(network, head, address, grid).isPresent()) {
            return texts.say(Say.ROSTER_THERE, "head", head, "address", address);
        }
        String made = codes.code("household " + grid.code() + " " + PersonName.key(head) + " " + address);
        String id = NetworkMerge.MADE_IN_CHAT + made;
        if (amending.household(work, id).isPresent()) {
            return texts.say(Say.ROSTER_THERE, "head", head, "address", address);
        }
        String code = codes.code("bind code " + work.noticeId());
        Household household = new Household(id, head, grid.code(), address, linked == null ? null : linked.id(), code);
        goesAlong.cameBack(work, id);
        amending.amend(work, editor, texts.say(Say.ROSTER_ADDED, "head", head, "address", address),
                Stream.ofNullable(household.member()).toList(), List.of(EditedRow.of(household)));
        return texts.say(Say.ROSTER_ADDED_ANSWER, "head", head, "address", address, "grid", grid.name(), "member",
                name(household.member()), "code", code);
    }

    private String name(@Nullable String member) {
        return member == null ? "" : wording.naming().member(member);
    }

    public String address(Work work, Person editor, Household household, String address) {
        String what = texts.say(Say.ROSTER_CHANGED, "head", household.head(), "field",
                texts.say(Say.ROSTER_FIELD_ADDRESS), "before", household.address(), "after", address);
        return edit(work, editor, household, household.withAddress(address), what, "");
    }

    public String phone(Work work, Person editor, Household household, String phone) {
        return own(work, editor, household, Say.ROSTER_FIELD_PHONE, Objects.requireNonNullElse(household.phone(), ""),
                phone, household.withPhone(phone));
    }

    /** All of them anew; none where the set is empty. */
    public String kinds(Work work, Person editor, Household household, Set<HouseholdKind> kinds) {
        return own(work, editor, household, Say.ROSTER_FIELD_KINDS, titles(household.kinds()), titles(kinds),
                household.withKinds(kinds));
    }

    private static String titles(Set<HouseholdKind> kinds) {
        return kinds.stream().sorted().map(HouseholdKind::title).collect(Collectors.joining("、"));
    }

    /**
     * What is a household's own stands in no notice, and who may say it without knowing
     * it does not read what was there, nor whether it was the same.
     */
    private String own(Work work, Person editor, Household household, Say field, String before, String after,
            Household changed) {
        String title = texts.say(field);
        String what = texts.say(Say.ROSTER_OWN_CHANGED, "head", household.head(), "field", title);
        if (!rights.maySayHow(editor.asMember(), household)) {
            return refused(work, household).orElseGet(() -> amended(work, editor, household, changed, what,
                    texts.say(Say.ROSTER_OWN_NOW, "head", household.head(), "field", title, "after", orNone(after))));
        }
        String read = texts.say(Say.ROSTER_CHANGED, "head", household.head(), "field", title, "before", orNone(before),
                "after", orNone(after));
        return refused(work, household, changed).orElseGet(() -> amended(work, editor, household, changed, what, read));
    }

    private String orNone(String value) {
        return value.isEmpty() ? texts.say(Say.ROSTER_NONE) : value;
    }

    /** Its tickets go on; who was bound to it is bound to none any more, and told. */
    public String movedOut(Work work, Person editor, Household household, Bound people) {
        List<String> bound = List.copyOf(work.occupants(household.id()).contacts());
        long open = open(work, household, bound);
        succeeding.vanishedHousehold(work, household.id());
        bound.forEach(contact -> people.moveOut(work, work.person(contact)));
        String what = texts.say(Say.ROSTER_MOVED_OUT, "head", household.head(), "address", household.address());
        amending.amend(work, editor, what, concerned(household),
                List.of(EditedRow.gone(Kind.HOUSEHOLD, household.id())), bound);
        return done(what, texts.say(Say.ROSTER_MOVED_OUT_MORE, "open", open == 0 ? "" : open, "bound",
                bound.isEmpty() ? "" : bound.size(), "points", points(work, household)));
    }

    /** What it has in points; empty for none. */
    private static String points(Work work, Household household) {
        long balance = Accounts.balance(work, household.id());
        return balance == 0 ? "" : Long.toString(balance);
    }

    private static long open(Work work, Household household, List<String> bound) {
        List<Long> all = Stream
            .concat(work.ticketsFor(household.id()).stream(), bound.stream().flatMap(c -> work.ticketsOf(c).stream()))
            .distinct()
            .toList();
        return work.tickets(all).stream().filter(Ticket::open).count();
    }

    /** How people are bound to a household, and to none. */
    public interface Bound {

        void moveOut(Work work, Person person);

        /**
         * As before he moved out.
         * @return false where he is bound to another by now, or is not here any more
         */
        boolean moveBack(Work work, Person person, Household household);

    }

    String changedSince(Amendment amendment) {
        return texts.say(Say.ROSTER_UNDO_CHANGED, "what", amendment.what());
    }

    /**
     * A household that went is there again: who was bound to it is again, and what was
     * kept of it, too.
     * @return what of it could be brought back and what not; empty where none had gone
     */
    String cameBack(Work work, Amendment amendment, Bound people) {
        return amendment.before()
            .stream()
            .flatMap(row -> Stream.ofNullable(row.household()))
            .filter(household -> amendment.went(household.id()))
            .findFirst()
            .map(household -> cameBack(work, household, amendment.unbound(), people))
            .orElse("");
    }

    private String cameBack(Work work, Household household, List<String> contacts, Bound people) {
        boolean visits = goesAlong.cameBack(work, household.id());
        List<String> back = contacts.stream()
            .filter(contact -> people.moveBack(work, work.person(contact), household))
            .toList();
        back.forEach(contact -> tell.plain(work, contact, NoticeKind.PROGRESS, Say.ABOUT_HOUSEHOLD,
                texts.say(Say.ROSTER_BOUND_AGAIN, "address", household.address()), tell.card(Say.CARD_BOUND_AGAIN)));
        int left = contacts.size() - back.size();
        return texts.say(Say.ROSTER_CAME_BACK, "bound", back.isEmpty() ? "" : back.size(), "left",
                left == 0 ? "" : left, "visits", visits ? texts.say(Say.ROSTER_VISITS_BACK) : "");
    }

    /**
     * Somebody has died there. Where nobody else lived there, points end with it.
     * @param head who heads the household from now on; null where that stays
     */
    public String died(Work work, Person editor, Household household, @Nullable String head) {
        LocalDate until = today(work).plusDays(MOURNING_DAYS);
        Household quiet = household.quietUntil(until);
        boolean over = head == null && household.kinds().contains(HouseholdKind.LIVES_ALONE);
        if (over) {
            Passing.died(work, household);
        }
        String what = texts.say(head == null ? Say.ROSTER_DIED : Say.ROSTER_DIED_NEW_HEAD, "head", household.head(),
                "next", head == null ? "" : head);
        return edit(work, editor, household, head == null ? quiet : quiet.withHead(head), what,
                texts.say(Say.ROSTER_DIED_MORE, "until", Speech.day(until, today(work)), "points",
                        over ? points(work, household) : ""));
    }

    public String away(Work work, Person editor, Household household, LocalDate until) {
        String what = texts.say(Say.ROSTER_AWAY, "head", household.head(), "until", Speech.day(until, today(work)));
        return edit(work, editor, household, household.awayUntil(until.plusDays(1)), what, "");
    }

    public String back(Work work, Person editor, Household household) {
        return edit(work, editor, household, household.awayUntil(null),
                texts.say(Say.ROSTER_BACK, "head", household.head()), "");
    }

    public String link(Work work, Person editor, Household household, Member member) {
        String before = household.member() == null ? texts.say(Say.ROSTER_NONE) : name(household.member());
        String what = texts.say(Say.ROSTER_LINKED, "head", household.head(), "before", before, "after",
                name(member.id()));
        return edit(work, editor, household, household.withMember(member.id()), what, "");
    }

    private String edit(Work work, Person editor, Household before, Household after, String what, String more) {
        return refused(work, before, after).orElseGet(() -> {
            amend(work, editor, before, after, what);
            return done(what, more);
        });
    }

    private Optional<String> refused(Work work, Household before) {
        Household now = amending.household(work, before.id()).orElse(before);
        return now.equals(before) ? Optional.empty()
                : Optional.of(texts.say(Say.ROSTER_JUST_CHANGED, "head", before.head()));
    }

    private Optional<String> refused(Work work, Household before, Household after) {
        return refused(work, before).or(() -> before.equals(after)
                ? Optional.of(texts.say(Say.ROSTER_ALREADY, "head", before.head())) : Optional.empty());
    }

    /**
     * Whoever edits reads something else of it than what is kept and told.
     */
    private String amended(Work work, Person editor, Household before, Household after, String what, String read) {
        amend(work, editor, before, after, what);
        return done(read, "");
    }

    private void amend(Work work, Person editor, Household before, Household after, String what) {
        List<String> concerned = Stream.concat(concerned(before).stream(), concerned(after).stream())
            .distinct()
            .toList();
        amending.amend(work, editor, what, concerned, List.of(EditedRow.of(after)));
        if (!Objects.equals(before.member(), after.member())) {
            goesAlong.relinked(work, List.of(after.id()));
        }
    }

    private String done(String what, String more) {
        return texts.say(Say.ROSTER_DONE, "what", what, "more", more);
    }

    private static List<String> concerned(Household household) {
        return Stream.ofNullable(household.member()).toList();
    }

    private static LocalDate today(Work work) {
        return LocalDate.ofInstant(work.now(), Hours.ZONE);
    }

}
