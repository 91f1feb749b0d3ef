package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.StandingIn;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.LeaveArgs;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.desk.FrontDoor;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Level;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 请假, 销假, 重置绑定. Same name twice: a list, never a guess. */
final class MemberWords {

    private static final int SHOWN = 5;

    private static final int LONGEST_LEAVE = 90;

    /** So many of the tickets that become a deputy's are named to him. */
    private static final int LISTED = 8;

    private final Wording wording;

    private final Tell tell;

    private final Network network;

    private final Texts texts;

    private final StandingIn standingIn;

    private final Channels channels;

    MemberWords(Wording wording, Tell tell, Network network, StandingIn standingIn, Channels channels) {
        this.wording = wording;
        this.tell = tell;
        this.network = network;
        this.texts = wording.texts();
        this.standingIn = standingIn;
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(new Plain(Word.LEAVE, (work, person, said, order) -> leave(work, person, order.rest())),
                new Plain(Word.BACK, (work, person, said, order) -> back(work, person)),
                new Plain(Word.RESET_BINDING, (work, person, said, order) -> reset(work, person, order.rest())));
    }

    /** 请假 N天 [由 NAME]. */
    String leave(Work work, Person person, String rest) {
        Optional<LeaveArgs> args = LeaveArgs.parse(rest, LocalDate.ofInstant(work.now(), Hours.ZONE));
        if (args.isEmpty() || args.get().days() > LONGEST_LEAVE) {
            return texts.say(Say.LEAVE_HOW);
        }
        @Nullable String deputy = null;
        if (args.get().deputy() != null && !args.get().deputy().isBlank()) {
            List<Member> named = deputies(person.asMember(), args.get().deputy());
            if (named.size() != 1) {
                return named.isEmpty() ? texts.say(Say.DEPUTY_UNKNOWN, "name", args.get().deputy())
                        : texts.say(Say.DEPUTY_SEVERAL, "list",
                                members(work, person, named, "请假 " + args.get().days() + "天 由", args.get().deputy()));
            }
            deputy = named.getFirst().id();
        }
        return away(work, person, person.asMember(), args.get().days(), deputy);
    }

    /** Members of one name, each to tap. */
    private String members(Work work, Person person, List<Member> several, String word, String name) {
        List<String> lines = several.stream()
            .map(m -> texts.say(Say.DEPUTY_LINE, "word", word + " " + m.id(), "name", m.name(), "grid",
                    m.grid() == null ? "" : network.grid(m.grid()).map(Grid::name).orElse("")))
            .toList();
        return Choices.of(work, channels.of(person.contact()), person.contact(), texts, word + " " + name, lines,
                SHOWN);
    }

    private String away(Work work, Person person, String member, int days, @Nullable String deputy) {
        LocalDate back = LocalDate.ofInstant(work.now(), Hours.ZONE).plusDays(days);
        Instant until = back.atStartOfDay(Hours.ZONE).toInstant();
        if (deputy != null && (!work.staff(deputy).canBeTold() || work.staff(deputy).away(work.now()))) {
            return texts.say(Say.DEPUTY_UNREACHABLE, "name", wording.naming().member(deputy));
        }
        work.save(work.staff(member).awayUntil(until, deputy));
        if (deputy != null) {
            work.save(work.staff(deputy).standingInFor(member));
            tellDeputy(work, member, deputy, back, standingIn.takes(work, Actor.of(person), deputy));
        }
        return texts.say(Say.LEFT, "days", days, "deputy", deputy == null ? "" : wording.naming().member(deputy),
                "back", Speech.day(back, LocalDate.ofInstant(work.now(), Hours.ZONE)));
    }

    private void tellDeputy(Work work, String absent, String deputy, LocalDate back, List<Ticket> taken) {
        String list = taken.stream()
            .limit(LISTED)
            .map(t -> texts.say(Say.TASKS_LINE, "number", t.shownNumber(), "category", wording.naming().category(t),
                    "place", tell.placeOrUnknown(t), "by", Speech.moment(t.clocks().limit(), tell.readAt(work, false))))
            .collect(Collectors.joining("\n"));
        String left = taken.size() > LISTED ? "\n" + texts.say(Say.TASKS_LEFT, "left", taken.size() - LISTED) : "";
        String who = wording.naming().member(absent);
        tell.plainMember(work, deputy, taken.isEmpty() ? NoticeKind.PROGRESS : NoticeKind.TASK, Say.ABOUT_DEPUTY,
                texts.say(Say.DEPUTY_TOLD, "who", who, "until", until(work, back), "count",
                        taken.isEmpty() ? "" : taken.size(), "list", list + left),
                tell.card(Say.CARD_DEPUTY, "who", who, "until", until(work, back)));
    }

    /** As the deputy reads it, in the morning of what was said at night. */
    private String until(Work work, LocalDate back) {
        return Speech.day(back, LocalDate.ofInstant(tell.readAt(work, false), Hours.ZONE));
    }

    /**
     * Of his branch, of the one he serves in, or of one he holds a post in; for an
     * officer without any, everybody.
     */
    private List<Member> deputies(String member, String named) {
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
        Staff staff = work.staff(person.asMember());
        if (!staff.away(work.now())) {
            return texts.say(Say.BACK_WAS_HERE);
        }
        work.save(staff.awayUntil(null, null));
        return texts.say(Say.BACK);
    }

    /** 重置绑定 NAME: a member of the area below may bind himself anew. */
    String reset(Work work, Person person, String rest) {
        String named = rest.strip();
        if (named.isEmpty()) {
            return texts.say(Say.RESET_HOW);
        }
        List<Member> found = network.member(named.toUpperCase(Locale.ROOT))
            .map(List::of)
            .orElseGet(() -> network.membersNamed(named))
            .stream()
            .filter(m -> below(person.asMember(), m))
            .toList();
        if (found.size() != 1) {
            return found.isEmpty() ? texts.say(Say.RESET_UNKNOWN, "name", named)
                    : texts.say(Say.RESET_SEVERAL, "list", members(work, person, found, "重置绑定", named));
        }
        Staff staff = work.staff(found.getFirst().id());
        if (staff.contact() != null) {
            FrontDoor.close(work, staff.contact());
            work.save(work.person(staff.contact()).withMember(null));
            work.save(staff.boundTo(null));
        }
        return texts.say(Say.RESET, "name", found.getFirst().name());
    }

    private boolean below(String officer, Member member) {
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
        return network.postsOf(member.id())
            .stream()
            .anyMatch(p -> p.scope().equals(officer.scope())
                    || network.branch(p.scope()).map(Branch::township).filter(officer.scope()::equals).isPresent());
    }

}
