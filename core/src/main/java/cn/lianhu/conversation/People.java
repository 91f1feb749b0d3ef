package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.StandingIn;
import cn.lianhu.chat.LeaveArgs;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.reading.Reading;
import cn.lianhu.sight.Part;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words about people: 代报, 认户, 请假, 销假, 重置绑定. Same name twice: a list, never a guess. */
final class People {

    private static final int SHOWN = 5;

    /** In characters as typed, dots and spaces with them. */
    private static final int LONGEST_NAME = 20;

    /**
     * Behind a name that was typed with a space in it; else 许 and 平安路 would become 许平.
     */
    private static final Pattern AFTER_A_NAME = Pattern.compile("家|[\\s\u3000，,：:]");

    private static final int LONGEST_TAP = 40;

    private static final int LONGEST_LEAVE = 90;

    /** So many of the tickets that become a deputy's are named to him. */
    private static final int LISTED = 8;

    private final Toolbox box;

    private final Texts texts;

    private final Reporting reporting;

    private final Binding binding;

    private final StandingIn standingIn;

    People(Toolbox box, Reporting reporting, Binding binding) {
        this.box = box;
        this.texts = box.tools().texts();
        this.reporting = reporting;
        this.binding = binding;
        this.standingIn = new StandingIn(box.tools());
    }

    /** 代报 NAME words: a household of his area, by its head's name or id. */
    List<Saying> words() {
        return List.of(
                new Plain(Word.REPORT_FOR, (work, person, said, order) -> reportFor(work, person, said, order.rest())),
                new Plain(Word.VOUCH,
                        (work, person, said, order) -> vouch(work, person, order.numbers(), order.rest())),
                new Plain(Word.LEAVE, (work, person, said, order) -> leave(work, person, order.rest())),
                new Plain(Word.BACK, (work, person, said, order) -> back(work, person)),
                new Plain(Word.RESET_BINDING, (work, person, said, order) -> reset(work, person, order.rest())));
    }

    String reportFor(Work work, Person member, Reading said, String rest) {
        String[] parts = nameAndWords(rest.strip());
        if (parts.length < 2 || parts[1].isBlank()) {
            return texts.say(Say.REPORT_FOR_HOW);
        }
        List<Household> found = households(member, parts[0]);
        if (found.size() == 1) {
            return reporting.forHousehold(work, member, found.getFirst(), said.of(parts[1].strip()));
        }
        return found.isEmpty() ? texts.say(Say.HOUSEHOLD_UNKNOWN, "name", parts[0])
                : several(work, member.openid(), "代报", parts[0], found, parts[1].strip());
    }

    /**
     * The name and what is reported; a name that heads a household need not be set apart,
     * and may have spaces in it.
     */
    private String[] nameAndWords(String text) {
        String[] parts = text.split("[\\s\u3000，,：:]+", 2);
        if (headsAHousehold(parts[0].replaceFirst("(?<=..)家$", ""))) {
            return parts;
        }
        for (int end = Math.min(LONGEST_NAME, text.length() - 1); end > 1; end--) {
            if ((end < parts[0].length() || AFTER_A_NAME.matcher(text.substring(end)).lookingAt())
                    && headsAHousehold(text.substring(0, end))) {
                String words = text.substring(end).replaceFirst("^家?[的里]?[\\s\u3000，,：:]*", "");
                return new String[] { text.substring(0, end), words };
            }
        }
        return parts;
    }

    private boolean headsAHousehold(String name) {
        return !box.network().householdsHeadedBy(name).isEmpty();
    }

    /** So many characters of what was said fit into each of the links. */
    private String several(Work work, String openid, String word, String name, List<Household> found, String words) {
        String rest = words.length() > LONGEST_TAP ? words.substring(0, LONGEST_TAP) : words;
        List<String> lines = found.stream()
            .map(h -> texts.say(Say.HOUSEHOLD_LINE, "word", (word + " " + h.id() + " " + rest).strip(), "head",
                    h.head(), "address", h.address()))
            .toList();
        return texts.say(Say.HOUSEHOLD_SEVERAL, "list",
                Choices.of(work, openid, texts, (word + " " + name + " " + words).strip(), lines, SHOWN));
    }

    /** Households he is linked to, of his grid, or of the area of his posts. */
    private List<Household> households(Person member, String named) {
        Network network = box.network();
        Optional<Household> byId = network.household(named.toUpperCase(Locale.ROOT));
        List<Household> all = byId.map(List::of)
            .orElseGet(() -> network.householdsHeadedBy(named.replaceFirst("(?<=..)家$", "")));
        return all.stream().filter(h -> his(member.member(), h)).toList();
    }

    private boolean his(String member, Household household) {
        Network network = box.network();
        Place place = Home.of(network, household);
        boolean serves = network.member(member).map(m -> household.grid().equals(m.grid())).orElse(false);
        return serves || member.equals(household.member())
                || network.postsOf(member)
                    .stream()
                    .anyMatch(p -> p.post() == Post.COUNTY_DESK || p.scope().equals(place.scope(p.post())));
    }

    /** 认户 n NAME: the reporter of a ticket is of this household. */
    String vouch(Work work, Person member, List<Long> numbers, String rest) {
        if (numbers.isEmpty() || rest.isBlank()) {
            return texts.say(Say.VOUCH_HOW);
        }
        Ticket ticket = work.ticket(numbers.getFirst()).orElseThrow();
        String reporter = ticket.report().reporter();
        if (reporter == null || !new Voice(work, Actor.of(member), box).sight(ticket).sees(Part.FAMILY)) {
            return texts.say(Say.VOUCH_NOBODY, "number", ticket.shownNumber());
        }
        if (work.person(reporter).household() != null) {
            return texts.say(Say.VOUCH_BOUND, "number", ticket.shownNumber());
        }
        List<Household> found = households(member, rest.strip());
        if (found.size() != 1) {
            return found.isEmpty() ? texts.say(Say.HOUSEHOLD_UNKNOWN, "name", rest.strip())
                    : several(work, member.openid(), "认户 " + ticket.shownNumber(), rest.strip(), found, "");
        }
        return vouched(work, member, ticket, work.person(reporter), found.getFirst());
    }

    private String vouched(Work work, Person member, Ticket ticket, Person reporter, Household household) {
        if (work.occupants(household.id()).openids().size() >= Occupants.MOST) {
            return texts.say(Say.BIND_FULL, "most", Occupants.MOST);
        }
        String consent = binding.consent(reporter);
        binding.moveIn(work, reporter, household);
        Ticket now = work.ticket(ticket.number()).orElseThrow();
        work.save(now.edit().report(now.report().withHousehold(household.id())).keepingUndo().done());
        box.tools()
            .tell()
            .plain(work, reporter.openid(), NoticeKind.PROGRESS, Say.ABOUT_HOUSEHOLD,
                    texts.say(Say.VOUCHED_TO_REPORTER, "who", box.tools().naming().member(member.member()), "address",
                            household.address(), "consent", consent),
                    box.tools().tell().card(Say.CARD_VOUCHED));
        return texts.say(Say.VOUCHED, "number", ticket.shownNumber(), "head", household.head(), "address",
                household.address());
    }

    /** 请假 N天 [由 NAME]. */
    String leave(Work work, Person person, String rest) {
        Optional<LeaveArgs> args = LeaveArgs.parse(rest, LocalDate.ofInstant(work.now(), Hours.ZONE));
        if (args.isEmpty() || args.get().days() > LONGEST_LEAVE) {
            return texts.say(Say.LEAVE_HOW);
        }
        String deputy = null;
        if (args.get().deputy() != null && !args.get().deputy().isBlank()) {
            List<Member> named = deputies(person.member(), args.get().deputy());
            if (named.size() != 1) {
                return named.isEmpty() ? texts.say(Say.DEPUTY_UNKNOWN, "name", args.get().deputy())
                        : texts.say(Say.DEPUTY_SEVERAL, "list",
                                members(work, person, named, "请假 " + args.get().days() + "天 由", args.get().deputy()));
            }
            deputy = named.getFirst().id();
        }
        return away(work, person, person.member(), args.get().days(), deputy);
    }

    /** Members of one name, each to tap. */
    private String members(Work work, Person person, List<Member> several, String word, String name) {
        List<String> lines = several.stream()
            .map(m -> texts.say(Say.DEPUTY_LINE, "word", word + " " + m.id(), "name", m.name(), "grid",
                    m.grid() == null ? "" : box.network().grid(m.grid()).map(Grid::name).orElse("")))
            .toList();
        return Choices.of(work, person.openid(), texts, word + " " + name, lines, SHOWN);
    }

    private String away(Work work, Person person, String member, int days, String deputy) {
        LocalDate back = LocalDate.ofInstant(work.now(), Hours.ZONE).plusDays(days);
        Instant until = back.atStartOfDay(Hours.ZONE).toInstant();
        if (deputy != null && (!work.staff(deputy).canBeTold() || work.staff(deputy).away(work.now()))) {
            return texts.say(Say.DEPUTY_UNREACHABLE, "name", box.tools().naming().member(deputy));
        }
        work.save(work.staff(member).awayUntil(until, deputy));
        if (deputy != null) {
            work.save(work.staff(deputy).standingInFor(member));
            tellDeputy(work, member, deputy, back, standingIn.takes(work, Actor.of(person), deputy));
        }
        return texts.say(Say.LEFT, "days", days, "deputy", deputy == null ? "" : box.tools().naming().member(deputy),
                "back", Speech.day(back, LocalDate.ofInstant(work.now(), Hours.ZONE)));
    }

    private void tellDeputy(Work work, String absent, String deputy, LocalDate back, List<Ticket> taken) {
        String list = taken.stream()
            .limit(LISTED)
            .map(t -> texts.say(Say.TASKS_LINE, "number", t.shownNumber(), "category", box.tools().naming().category(t),
                    "place", box.tools().tell().placeOrUnknown(t), "by",
                    Speech.moment(t.clocks().limit(), box.tools().tell().readAt(work, false))))
            .collect(Collectors.joining("\n"));
        String left = taken.size() > LISTED ? "\n" + texts.say(Say.TASKS_LEFT, "left", taken.size() - LISTED) : "";
        String who = box.tools().naming().member(absent);
        box.tools()
            .tell()
            .plainMember(work, deputy, taken.isEmpty() ? NoticeKind.PROGRESS : NoticeKind.TASK, Say.ABOUT_DEPUTY,
                    texts.say(Say.DEPUTY_TOLD, "who", who, "until", until(work, back), "count",
                            taken.isEmpty() ? "" : taken.size(), "list", list + left),
                    box.tools().tell().card(Say.CARD_DEPUTY, "who", who, "until", until(work, back)));
    }

    /** As the deputy reads it, in the morning of what was said at night. */
    private String until(Work work, LocalDate back) {
        return Speech.day(back, LocalDate.ofInstant(box.tools().tell().readAt(work, false), Hours.ZONE));
    }

    /**
     * Of his branch, of the one he serves in, or of one he holds a post in; for an
     * officer without any, everybody.
     */
    private List<Member> deputies(String member, String named) {
        Network network = box.network();
        Set<String> his = network.member(member).map(this::branches).orElse(Set.of());
        return network.member(named.toUpperCase(Locale.ROOT))
            .map(List::of)
            .orElseGet(() -> network.membersNamed(named))
            .stream()
            .filter(m -> !m.id().equals(member))
            .filter(m -> his.isEmpty() || !Collections.disjoint(his, branches(m)))
            .toList();
    }

    private Set<String> branches(Member member) {
        Network network = box.network();
        Stream<String> grids = Stream
            .concat(Stream.ofNullable(member.grid()), network.postsOf(member.id()).stream().map(Posting::scope))
            .flatMap(c -> network.grid(c).stream())
            .map(Grid::branch);
        Stream<String> posts = network.postsOf(member.id())
            .stream()
            .map(Posting::scope)
            .filter(c -> network.branch(c).isPresent());
        return Stream.of(Stream.ofNullable(member.branch()), grids, posts).flatMap(b -> b).collect(Collectors.toSet());
    }

    String back(Work work, Person person) {
        Staff staff = work.staff(person.member());
        if (!staff.away(work.now())) {
            return texts.say(Say.BACK_WAS_HERE);
        }
        work.save(staff.awayUntil(null, null));
        return texts.say(Say.BACK);
    }

    /** 重置绑定 NAME: a member of the area below may bind himself anew. */
    String reset(Work work, Person person, String rest) {
        Network network = box.network();
        String named = rest.strip();
        if (named.isEmpty()) {
            return texts.say(Say.RESET_HOW);
        }
        List<Member> found = network.member(named.toUpperCase(Locale.ROOT))
            .map(List::of)
            .orElseGet(() -> network.membersNamed(named))
            .stream()
            .filter(m -> below(person.member(), m))
            .toList();
        if (found.size() != 1) {
            return found.isEmpty() ? texts.say(Say.RESET_UNKNOWN, "name", named)
                    : texts.say(Say.RESET_SEVERAL, "list", members(work, person, found, "重置绑定", named));
        }
        Staff staff = work.staff(found.getFirst().id());
        if (staff.openid() != null) {
            work.save(work.person(staff.openid()).withMember(null));
            work.save(staff.boundTo(null));
        }
        return texts.say(Say.RESET, "name", found.getFirst().name());
    }

    private boolean below(String officer, Member member) {
        Network network = box.network();
        Place place = member.grid() == null ? Place.UNKNOWN : Place.ofGrid(network, member.grid(), null);
        Level his = network.postsOf(member.id())
            .stream()
            .map(Posting::post)
            .filter(Post::inChain)
            .map(Post::level)
            .max(Comparator.naturalOrder())
            .orElse(Level.MEMBER);
        return !officer.equals(member.id()) && network.postsOf(officer)
            .stream()
            .anyMatch(p -> p.post() == Post.COUNTY_DESK
                    || p.post().inChain() && p.post().level().above(his) && (p.scope().equals(place.scope(p.post()))
                            || p.scope().equals(member.branch()) || postWithin(p, member)));
    }

    /**
     * A secretary or work team of the township's branches, who need not belong to one.
     */
    private boolean postWithin(Posting officer, Member member) {
        Network network = box.network();
        return network.postsOf(member.id())
            .stream()
            .anyMatch(p -> p.scope().equals(officer.scope())
                    || network.branch(p.scope()).map(Branch::township).filter(officer.scope()::equals).isPresent());
    }

}
