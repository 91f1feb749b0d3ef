package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.sight.Part;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 代报, 认户. Same name twice: a list, never a guess. */
final class HouseholdWords {

    private static final int SHOWN = 5;

    /** In characters as typed, dots and spaces with them. */
    private static final int LONGEST_NAME = 20;

    /**
     * Behind a name that was typed with a space in it; else 许 and 平安路 would become 许平.
     */
    private static final Pattern AFTER_A_NAME = Pattern.compile("家|[\\s\u3000，,：:]");

    private static final int LONGEST_TAP = 40;

    private final Wording wording;

    private final Tell tell;

    private final Speakers speakers;

    private final Network network;

    private final Texts texts;

    private final Reporting reporting;

    private final Binding binding;

    private final Channels channels;

    HouseholdWords(Wording wording, Tell tell, Speakers speakers, Network network, Reporting reporting, Binding binding,
            Channels channels) {
        this.channels = channels;
        this.network = network;
        this.speakers = speakers;
        this.tell = tell;
        this.wording = wording;
        this.texts = wording.texts();
        this.reporting = reporting;
        this.binding = binding;
    }

    List<Saying> words() {
        return List.of(
                new Plain(Word.REPORT_FOR, (work, person, said, order) -> reportFor(work, person, said, order.rest())),
                new Plain(Word.VOUCH,
                        (work, person, said, order) -> vouch(work, person, order.numbers(), order.rest())));
    }

    /** 代报 NAME words: a household of his area, by its head's name or id. */
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
                : several(work, member.contact(), "代报", parts[0], found, parts[1].strip());
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
        return !network.householdsHeadedBy(name).isEmpty();
    }

    /** So many characters of what was said fit into each of the links. */
    private String several(Work work, String contact, String word, String name, List<Household> found, String words) {
        String rest = words.length() > LONGEST_TAP ? words.substring(0, LONGEST_TAP) : words;
        List<String> lines = found.stream()
            .map(h -> texts.say(Say.HOUSEHOLD_LINE, "word", (word + " " + h.id() + " " + rest).strip(), "head",
                    h.head(), "address", h.address()))
            .toList();
        return texts.say(Say.HOUSEHOLD_SEVERAL, "list", Choices.of(work, channels.of(contact), contact, texts,
                (word + " " + name + " " + words).strip(), lines, SHOWN));
    }

    /** Households he is linked to, of his grid, or of the area of his posts. */
    private List<Household> households(Person member, String named) {
        Optional<Household> byId = network.household(named.toUpperCase(Locale.ROOT));
        List<Household> all = byId.map(List::of)
            .orElseGet(() -> network.householdsHeadedBy(named.replaceFirst("(?<=..)家$", "")));
        return all.stream().filter(h -> his(member.asMember(), h)).toList();
    }

    private boolean his(String member, Household household) {
        Place place = Belonging.of(network, household);
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
        if (reporter == null || !speakers.of(work, Actor.of(member)).sight(ticket).sees(Part.FAMILY)) {
            return texts.say(Say.VOUCH_NOBODY, "number", ticket.shownNumber());
        }
        if (work.person(reporter).household() != null) {
            return texts.say(Say.VOUCH_BOUND, "number", ticket.shownNumber());
        }
        List<Household> found = households(member, rest.strip());
        if (found.size() != 1) {
            return found.isEmpty() ? texts.say(Say.HOUSEHOLD_UNKNOWN, "name", rest.strip())
                    : several(work, member.contact(), "认户 " + ticket.shownNumber(), rest.strip(), found, "");
        }
        return vouched(work, member, ticket, work.person(reporter), found.getFirst());
    }

    private String vouched(Work work, Person member, Ticket ticket, Person reporter, Household household) {
        if (work.occupants(household.id()).contacts().size() >= Occupants.MOST) {
            return texts.say(Say.BIND_FULL, "most", Occupants.MOST);
        }
        String consent = binding.consent(reporter);
        binding.moveIn(work, reporter, household);
        Ticket now = work.ticket(ticket.number()).orElseThrow();
        work.save(now.edit().report(now.report().withHousehold(household.id())).keepingUndo().done());
        tell.plain(work, reporter.contact(), NoticeKind.PROGRESS, Say.ABOUT_HOUSEHOLD,
                texts.say(Say.VOUCHED_TO_REPORTER, "who", wording.naming().member(member.member()), "address",
                        household.address(), "consent", consent),
                tell.card(Say.CARD_VOUCHED));
        return texts.say(Say.VOUCHED, "number", ticket.shownNumber(), "head", household.head(), "address",
                household.address());
    }

}
