package cn.lianhu.telling;

import cn.lianhu.network.Place;
import cn.lianhu.sight.Sight;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Heard;
import cn.lianhu.ticket.Ticket;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of voices that a machine wrote down, to whoever may hear them, and of what
 * does not get through to him.
 */
final class HeardWords {

    private static final int WORDS = 120;

    private final Texts texts;

    private final Naming naming;

    HeardWords(Texts texts, Naming naming) {
        this.texts = texts;
        this.naming = naming;
    }

    /**
     * What the voices say that he may hear and who spoke has not confirmed, as a machine
     * took it; empty for nothing.
     */
    String gist(Ticket ticket, Sight sight) {
        String words = open(ticket, sight).map(Heard::words).collect(Collectors.joining("；"));
        return words.isEmpty() ? "" : texts.say(Say.HEARD_WORDS, "words", Speech.cut(words, WORDS));
    }

    private static Stream<Heard> open(Ticket ticket, Sight sight) {
        return sight.of(ticket.attachments())
            .stream()
            .map(Attachment::heard)
            .filter(Objects::nonNull)
            .filter(heard -> !heard.confirmed());
    }

    /** Lines for its handler; empty for none. */
    String offers(Ticket ticket, Sight sight) {
        List<Heard> all = open(ticket, sight).toList();
        Stream<String> lines = all.isEmpty() || !ticket.state().working() ? Stream.of()
                : Stream.of(texts.say(Say.HEARD_MARK), danger(ticket, all), category(ticket, all), place(ticket, all));
        return Stream.concat(lines, Stream.of(stuck(ticket, sight)))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    }

    private String danger(Ticket ticket, List<Heard> all) {
        return all.stream().anyMatch(Heard::danger) && !ticket.report().urgent()
                ? texts.say(Say.HEARD_DANGER, "number", ticket.shownNumber()) : "";
    }

    private String category(Ticket ticket, List<Heard> all) {
        return all.stream()
            .map(Heard::category)
            .filter(Objects::nonNull)
            .filter(code -> !code.equals(ticket.report().category()))
            .reduce((one, next) -> next)
            .map(code -> texts.say(Say.HEARD_CATEGORY, "number", ticket.shownNumber(), "category",
                    naming.category(code)))
            .orElse("");
    }

    private String place(Ticket ticket, List<Heard> all) {
        return all.stream()
            .map(Heard::place)
            .filter(Objects::nonNull)
            .filter(place -> !same(place, ticket.place()))
            .reduce((one, next) -> next)
            .map(place -> texts.say(Say.HEARD_PLACE, "number", ticket.shownNumber(), "place", naming.area(place)))
            .orElse("");
    }

    private static boolean same(Place one, Place other) {
        return Objects.equals(one.grid() == null ? one.branch() : one.grid(),
                one.grid() == null ? other.branch() : other.grid());
    }

    private String stuck(Ticket ticket, Sight sight) {
        return sight.of(ticket.attachments())
            .stream()
            .filter(a -> !a.staff())
            .filter(Attachment::stays)
            .map(Attachment::type)
            .distinct()
            .findFirst()
            .map(kind -> texts.say(Say.STUCK, "number", ticket.shownNumber(), "kind", naming.kind(kind), "contact",
                    naming.phone(ticket, sight)))
            .orElse("");
    }

}
