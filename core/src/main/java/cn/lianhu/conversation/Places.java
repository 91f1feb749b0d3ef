package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.CaseSettings;
import cn.lianhu.casework.Noting;
import cn.lianhu.chat.Phone;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.people.Person;
import cn.lianhu.people.Person.Conversation.SaidPlace;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.TalkKind;
import cn.lianhu.triage.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hears where something is, when a report of the same person waits for its place. */
final class Places {

    private static final double SURE = 0.5;

    static final int LITTLE = 3;

    private static final int SHORT = 25;

    /** What people say around the name of a place. */
    private static final Pattern AROUND = Pattern
        .compile("(我们?家?(住|是|就)?|就?在|就是|地[方址点]|位置|这[里边]|那[里边]|附近|旁边|的|是|[，。,.！!；;：:\\s])");

    /** Ends where it is, and has nothing of what is wrong. */
    private static final Pattern BESIDE_SOMETHING = Pattern
        .compile("就?在?[^坏漏堵断停倒裂臭吵烂没不]{1,8}(旁边|边上|门口|对面|附近|后面|前面|那里|那边)");

    private static final Pattern LIKE_A_PLACE = Pattern.compile("[旁边]|门口|后面|前面|对面|附近|路口|[村组队屋桥巷街号幢栋楼湾坑坪坂厝祠庙]|学校|小区|广场");

    /** He was asked where it is, and cannot say. */
    private static final Pattern CANNOT_SAY = Pattern
        .compile("[^\\p{IsHan}]*(我|俺|也|真|说)*(不|没)(知道|晓得|清楚|懂|会说|记得)(怎么说|是哪[里个儿]?|叫什么)?[了啊呀嘞哦]?[^\\p{IsHan}]*");

    /** He will not, or has no letters for it. */
    private static final Pattern WILL_NOT_SAY = Pattern
        .compile("不告诉|不想[说讲]|不肯|凭什么|你们?猜|不识字|不认[得识]字|不会[写打]|说不上|讲不清|忘了|记不[得清]|关你|不方便说|[不冇没](?:知道|晓得)怎么[说讲写]");
    static final Pattern TROUBLE = Pattern.compile("[坏漏堵断停倒裂臭吵烂没不亮脏黑修塌冒咬偷欠死爆淹掉]");

    private static final int MORE_OF_A_PLACE = 8;

    private static final Pattern MY_HOUSE = Pattern.compile(
            "[^\\p{IsHan}]*(就?是?在?)?(我|我们|俺|自己|敝)(自己)?(家|屋|舍|这里|这边|屋里|屋下)(里|门口|门前|旁边|屋后|后面)?(的|嘛|呀|啊)?[^\\p{IsHan}]*");

    /** How long a place is kept that somebody said who reported nothing. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Wording wording;

    private final Network network;

    private final CaseSettings settings;

    private final Texts texts;

    private final Reporting reporting;

    private final Noting noting;

    private final Placing placing;

    Places(Wording wording, Network network, CaseSettings settings, Reporting reporting, Noting noting,
            Placing placing) {
        this.settings = settings;
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
        this.reporting = reporting;
        this.noting = noting;
        this.placing = placing;
    }

    /** His reports that wait for their place, oldest first. */
    private static List<Ticket> waiting(Work work, Person person) {
        return OwnTickets.asked(work, Actor.of(person))
            .filter(t -> t.wantsPlace() && t.reportedBy(person.contact()))
            .sorted(Comparator.comparing(Ticket::number))
            .toList();
    }

    /** Whether a report of his waits to hear where it is. */
    static boolean awaited(Work work, Person person) {
        return !waiting(work, person).isEmpty();
    }

    /**
     * What is said of the place of the reports that wait for it; empty when the words are
     * about something else.
     */
    Optional<String> said(Work work, Person person, Reading said) {
        List<Ticket> waiting = waiting(work, person);
        return waiting.isEmpty() ? Optional.empty() : said(work, person, said, waiting);
    }

    private Optional<String> said(Work work, Person person, Reading said, List<Ticket> waiting) {
        Ticket first = waiting.getFirst();
        Place home = Belonging.of(network, person);
        boolean asked = waiting.stream().anyMatch(t -> t.clocks().placeBy() != null);
        return switch (said.place(home.grid())) {
            case Finding.At at when placeOnly(said, at.matched(), waiting) ->
                Optional.of(settled(work, person, waiting, at.place(), said, at.matched()));
            case Finding.NoSuchUnit none when placeOnly(said, none.matched(), waiting) ->
                Optional.of(noSuchUnit(work, person, waiting, none, said));
            case Finding.Ambiguous several when placeOnly(said, several.matched(), waiting) ->
                reporting.whichPlace(first.shownNumber(), several);
            case Finding.Range range when placeOnly(said, range.matched(), waiting) ->
                reporting.whichPlace(first.shownNumber(), range);
            case Finding.UnknownPlace unknown when placeOnly(said, unknown.words(), waiting) ->
                Optional.of(notFound(work, person, first, said.words()));
            case Finding.Near near when home.known() && asked && placeOnly(said, near.words(), waiting) -> Optional
                .of(settled(work, person, waiting, new Place(null, null, null, near.words()), said, near.words()));
            case Finding.Near near when !home.known() && asked && placeOnly(said, near.words(), waiting) ->
                Optional.of(notFound(work, person, first, said.words()));
            case Finding.None none when asked -> noPlace(work, person, said, waiting, home);
            default -> Optional.empty();
        };
    }

    /** He cannot or will not say, or says what may be a place. */
    private Optional<String> noPlace(Work work, Person person, Reading said, List<Ticket> waiting, Place home) {
        String text = said.words();
        if (home.known() && MY_HOUSE.matcher(text).matches()) {
            return Optional.of(settled(work, person, waiting, Place.UNKNOWN, said, text));
        }
        if (CANNOT_SAY.matcher(text).matches() || text.length() <= SHORT && WILL_NOT_SAY.matcher(text).find()) {
            return Optional
                .of(texts.say(Say.PLACE_CANNOT_SAY, "number", waiting.getFirst().shownNumber(), "phone", desk()));
        }
        return waiting.stream()
            .filter(t -> t.clocks().placeBy() != null && soundsLikeAPlace(said, t))
            .findFirst()
            .map(t -> notFound(work, person, t, text));
    }

    /**
     * Whom he can ring: the first of the county desk who has a phone; empty when nobody
     * has.
     */
    private String desk() {
        return network.holders(Post.COUNTY_DESK, Network.COUNTY)
            .stream()
            .map(wording.naming()::phone)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    }

    /** All that wait; what is said of each on lines of its own. */
    private String settled(Work work, Person person, List<Ticket> waiting, Place place, Reading said, String matched) {
        List<String> answers = new ArrayList<>();
        for (Ticket ticket : waiting) {
            Place exact = together(ticket, place, said);
            answers.add(placing.of(work, person, ticket, exact, said, matched));
        }
        return String.join("\n", answers);
    }

    /** 水南村, of a report about 3组: 水南村3组. */
    private static Place together(Ticket ticket, Place place, Reading said) {
        if (place.grid() != null || place.branch() == null) {
            return place;
        }
        return said.of(said.words() + " " + ticket.report().words()).place(null) instanceof Finding.At both
                && place.branch().equals(both.place().branch()) ? both.place() : place;
    }

    /** Who says it twice knows it better than the network does. */
    private String noSuchUnit(Work work, Person person, List<Ticket> waiting, Finding.NoSuchUnit none, Reading said) {
        Ticket first = waiting.getFirst();
        if (first.report().words().contains(none.matched())) {
            Place branch = none.branch().named(none.matched());
            return settled(work, person, waiting, branch, said, none.matched());
        }
        noting.supplement(work, Actor.of(person), PhoneTold.in(said.words(), first),
                PhoneTold.words(said.words(), first));
        return reporting.whichPlace(first.shownNumber(), none).orElseThrow();
    }

    /**
     * A place and nothing else, of somebody who has nothing that waits for it: kept for
     * what he reports next.
     */
    String remember(Work work, Person person, Reading said, Finding.At at) {
        Duration kept = person.household() == null && person.member() == null ? KEPT : settings.joinWithin();
        Person now = work.person(person.contact());
        work.save(now.with(now.conversation().withPlace(new SaidPlace(said.words(), work.now().plus(kept)))));
        return texts.say(Say.PLACE_REMEMBERED, "place", at.matched());
    }

    /** The place that is all he says; empty when he says more. */
    Optional<Finding.At> alone(Person person, Reading said) {
        return said.place(Belonging.of(network, person).grid()) instanceof Finding.At at
                && onlyAPlace(said, at.matched()) ? Optional.of(at) : Optional.empty();
    }

    /**
     * Whether nothing of what is wrong is said: nothing but the place, or little that
     * sounds like a place and like no trouble.
     */
    static boolean onlyAPlace(Reading said, String matched) {
        String rest = beside(said.words(), matched);
        return said.words().length() <= SHORT
                && (rest.length() < LITTLE || rest.length() <= MORE_OF_A_PLACE && said.talk().is(TalkKind.PLACE))
                && !TROUBLE.matcher(rest).find();
    }

    /** Danger said again, now with the place: no second ticket. */
    Optional<String> ofDanger(Work work, Person person, Reading said) {
        return waiting(work, person).stream()
            .filter(t -> t.report().urgent() && said.danger().equals(said.of(t.report().words()).danger()))
            .findFirst()
            .flatMap(ticket -> said.place(null) instanceof Finding.At at
                    ? Optional.of(placing.of(work, person, ticket, at.place(), said, at.matched())) : Optional.empty());
    }

    /** A place sent from the map; its label may name it. */
    Optional<String> fromMap(Work work, Person person, Reading label, Reading shown) {
        List<Ticket> waiting = waiting(work, person);
        return waiting.isEmpty() ? Optional.empty()
                : Optional.of(label.place(null) instanceof Finding.At at
                        ? settled(work, person, waiting, at.place(), shown, "")
                        : notFound(work, person, waiting.getFirst(), shown.words()));
    }

    private String notFound(Work work, Person person, Ticket ticket, String text) {
        noting.supplement(work, Actor.of(person), PhoneTold.in(text, ticket), PhoneTold.words(text, ticket));
        return texts.say(Say.PLACE_NOT_FOUND, "number", ticket.shownNumber());
    }

    private boolean placeOnly(Reading said, String matched, List<Ticket> waiting) {
        return onlyAPlace(said, matched) || waiting.stream().anyMatch(ticket -> placeOnly(said, matched, ticket));
    }

    /** Whether the words beside the place name no other trouble. */
    private boolean placeOnly(Reading said, String matched, Ticket waiting) {
        String rest = beside(said.words(), matched);
        if (rest.length() <= LITTLE - 1 || waiting.report().unheard()) {
            return true;
        }
        Verdict verdict = said.of(rest).category();
        return verdict.confidence() < SURE || verdict.best().code().equals(waiting.report().category());
    }

    static String beside(String text, String matched) {
        String rest = text.replace(matched, "");
        rest = Phone.find(rest).map(rest::indexOf).filter(at -> at >= 0).isPresent() ? rest.replaceAll("\\d{11}", "")
                : rest;
        return AROUND.matcher(rest).replaceAll("");
    }

    private boolean soundsLikeAPlace(Reading said, Ticket waiting) {
        String text = said.words();
        return text.length() <= SHORT && LIKE_A_PLACE.matcher(text).find() && !waiting.report().unheard()
                && (BESIDE_SOMETHING.matcher(text).matches() || placeOnly(said, "", waiting));
    }

}
