package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.chat.HoldArgs;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Posting;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.routing.Duty;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 值班: whoever holds a post with others says who of them is told and meant on a day, or on
 * a day of every week.
 */
final class DutyWords implements LastActs.Doing {

    private static final String DAYS = "一二三四五六日天";

    private static final Pattern WEEKLY = Pattern
        .compile("(?U)(?:每?(?:周|星期|礼拜)[" + DAYS + "](?:\\s*[、,，和]\\s*|\\s+)?)+");

    private static final Pattern WEEKDAY = Pattern.compile("[周期拜]([" + DAYS + "])");

    private static final Pattern NOBODY = Pattern.compile("取消|不排|不排了|都");

    private static final int FARTHEST_DAYS = 366;

    private final Network network;

    private final Texts texts;

    private final Wording wording;

    private final Tell tell;

    DutyWords(Network network, Wording wording, Tell tell) {
        this.network = network;
        this.texts = wording.texts();
        this.wording = wording;
        this.tell = tell;
    }

    Saying word() {
        return new Saying.Sentence(Word.DUTY, (work, person, said, order) -> {
            String member = person.member();
            if (member == null || said.danger().isPresent()) {
                return Optional.empty();
            }
            String rest = order.rest().strip();
            if (rest.isEmpty()) {
                return Optional.of(roster(work, shared(member)));
            }
            return RosterWords.setApart(said.words(), Word.DUTY)
                    ? read(rest, today(work)).map(asked -> set(work, person, member, asked)) : Optional.empty();
        });
    }

    /** His posts that others hold, too. */
    private List<Posting> shared(String member) {
        return network.postsOf(member).stream().filter(network::shared).toList();
    }

    private static LocalDate today(Work work) {
        return LocalDate.ofInstant(work.now(), Hours.ZONE);
    }

    /**
     * @param days keys of days, or of days of the week
     * @param name may be empty
     */
    private record Asked(List<String> days, String when, String name) {
    }

    /** Empty where no day stands at the beginning: then it is a sentence. */
    private static Optional<Asked> read(String rest, LocalDate today) {
        Matcher weekly = WEEKLY.matcher(rest);
        if (weekly.lookingAt()) {
            List<String> days = new ArrayList<>();
            Matcher day = WEEKDAY.matcher(weekly.group());
            while (day.find()) {
                days.add(Duty.key(DayOfWeek.of(Math.min(DAYS.indexOf(day.group(1)), 6) + 1)));
            }
            return Optional.of(new Asked(days, "", rest.substring(weekly.end()).strip()));
        }
        return HoldArgs.parse(rest, today)
            .filter(date -> !date.until().isBefore(today) && !date.until().isAfter(today.plusDays(FARTHEST_DAYS)))
            .map(date -> new Asked(List.of(Duty.key(date.until())), Speech.day(date.until(), today), date.words()));
    }

    private String set(Work work, Person person, String member, Asked asked) {
        List<Posting> shared = shared(member);
        if (shared.isEmpty()) {
            return texts.say(Say.DUTY_NOT_YOURS);
        }
        if (asked.name().isEmpty()) {
            return texts.say(Say.DUTY_HOW);
        }
        String when = asked.when().isEmpty() ? asked.days().stream().map(this::weekday).collect(Collectors.joining("、"))
                : asked.when();
        if (NOBODY.matcher(asked.name()).matches()) {
            return clear(work, member, shared, asked, when);
        }
        List<Holder> all = shared.stream()
            .flatMap(p -> network.holders(p.post(), p.scope()).stream().map(id -> new Holder(p, id)))
            .toList();
        List<Holder> named = all.stream()
            .filter(holder -> holder.id().equalsIgnoreCase(asked.name()) || name(holder.id()).equals(asked.name()))
            .toList();
        return named.size() == 1 ? give(work, member, asked, when, named.getFirst())
                : texts.say(named.isEmpty() ? Say.DUTY_UNKNOWN : Say.DUTY_SEVERAL, "name", asked.name(), "list",
                        all.stream()
                            .map(Holder::id)
                            .distinct()
                            .map(id -> named.isEmpty() ? name(id) : name(id) + "（" + id + "）")
                            .collect(Collectors.joining("、")));
    }

    /** All of them at once; what has nobody on duty then stays as it was changed last. */
    private String clear(Work work, String member, List<Posting> shared, Asked asked, String when) {
        work.expect(shared.stream().map(p -> Duty.query(p.post(), p.scope())).toList());
        String what = texts.say(Say.DUTY_WHAT_NOBODY, "when", when);
        shared.stream()
            .filter(p -> Duty.of(work, p.post(), p.scope()).set(asked.days()))
            .forEach(p -> save(work, p, asked, null, member, what));
        return texts.say(Say.DUTY_CLEARED, "when", when, "post",
                shared.stream().map(p -> p.post().title()).distinct().collect(Collectors.joining("、")));
    }

    /** Tells whoever is on duty then, unless he says so himself. */
    private String give(Work work, String member, Asked asked, String when, Holder holder) {
        String what = texts.say(Say.DUTY_WHAT, "when", when, "name", name(holder.id()));
        save(work, holder.posting(), asked, holder.id(), member, what);
        if (!holder.id().equals(member)) {
            tell.plainMember(
                    work, holder.id(), NoticeKind.PROGRESS, Say.ABOUT_POST, texts.say(Say.DUTY_TOLD, "who",
                            wording.naming().member(member), "when", when, "post", holder.posting().post().title()),
                    tell.card(Say.CARD_DUTY));
        }
        return texts.say(Say.DUTY_SET, "what", what, "post", holder.posting().post().title());
    }

    private record Holder(Posting posting, String id) {
    }

    private static void save(Work work, Posting posting, Asked asked, @Nullable String member, String by, String what) {
        work.save(Duty.KIND,
                Duty.of(work, posting.post(), posting.scope()).with(asked.days(), member, by, work.now(), what));
    }

    private String name(String member) {
        return network.member(member).map(Member::name).orElse(member);
    }

    private String weekday(String key) {
        return texts.say(Say.DUTY_WEEKLY, "day",
                DAYS.substring(DayOfWeek.valueOf(key).getValue() - 1, DayOfWeek.valueOf(key).getValue()));
    }

    private String roster(Work work, List<Posting> shared) {
        if (shared.isEmpty()) {
            return texts.say(Say.DUTY_NOT_YOURS);
        }
        work.expect(shared.stream().map(p -> Duty.query(p.post(), p.scope())).toList());
        return shared.stream().map(p -> roster(work, p)).collect(Collectors.joining("\n"));
    }

    private String roster(Work work, Posting posting) {
        Map<String, String> ahead = Duty.of(work, posting.post(), posting.scope()).ahead(today(work));
        if (ahead.isEmpty()) {
            return texts.say(Say.DUTY_NOBODY, "post", posting.post().title());
        }
        Stream<String> weekly = Stream.of(DayOfWeek.values())
            .map(Duty::key)
            .filter(ahead::containsKey)
            .map(key -> line(weekday(key), ahead.get(key)));
        Stream<String> days = ahead.entrySet()
            .stream()
            .filter(e -> Character.isDigit(e.getKey().charAt(0)))
            .map(e -> line(Speech.day(LocalDate.parse(e.getKey()), today(work)), e.getValue()));
        return texts.say(Say.DUTY_LIST, "post", posting.post().title(), "list",
                Stream.concat(weekly, days).collect(Collectors.joining("\n")));
    }

    private String line(String when, @Nullable String member) {
        return member == null || member.isEmpty() ? texts.say(Say.DUTY_WHAT_NOBODY, "when", when)
                : texts.say(Say.DUTY_WHAT, "when", when, "name", name(member));
    }

    @Override
    public List<LastActs.Done> recent(Work work, Actor actor) {
        if (actor.member() == null) {
            return List.of();
        }
        String member = actor.member();
        List<Posting> shared = shared(member);
        work.expect(shared.stream().map(p -> Duty.query(p.post(), p.scope())).toList());
        Map<Act, List<Duty>> acts = shared.stream()
            .map(p -> Duty.of(work, p.post(), p.scope()))
            .filter(duty -> duty.lastOf(member, work.now()).isPresent())
            .collect(Collectors.groupingBy(Act::of));
        return acts.entrySet().stream().map(e -> done(work, e.getKey(), e.getValue())).toList();
    }

    /** What was said at one time, of however many posts. */
    private record Act(Instant at, String what) {

        static Act of(Duty duty) {
            Duty.Change last = Objects.requireNonNull(duty.last());
            return new Act(last.at(), last.what());
        }
    }

    private LastActs.Done done(Work work, Act act, List<Duty> duties) {
        return new LastActs.Done(act.at(), act.what(), () -> {
            duties.forEach(duty -> work.save(Duty.KIND, duty.takenBack()));
            return texts.say(Say.ROSTER_UNDONE, "what", act.what(), "more", "");
        });
    }

}
