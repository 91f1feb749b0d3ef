package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Correcting;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Outcome;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.TalkKind;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 写错了，是4组: the place of what he has just reported is put right. */
final class PlaceCorrections {

    private static final int SHORT = 40;

    private static final Pattern PUTS_RIGHT = Pattern
        .compile("[写说打发搞弄讲报记][错反]|更正|改[成为一正]|应该是|不是.{1,12}[，,。 是]|不[是住]\\S{1,10}$|^不是");

    private static final int LITTLE_ELSE = 14;

    private final Network network;

    private final MediaMessages media;

    private final Noting noting;

    private final Correcting correcting;

    PlaceCorrections(Network network, MediaMessages media, Noting noting, Correcting correcting) {
        this.network = network;
        this.media = media;
        this.noting = noting;
        this.correcting = correcting;
    }

    /** Empty when it puts nothing right, or nothing of his is open. */
    Optional<String> said(Work work, Person person, Reading said) {
        String text = said.words();
        boolean putsRight = said.talk().is(TalkKind.CORRECTION) || PUTS_RIGHT.matcher(text).find();
        if (text.length() > SHORT) {
            return Optional.empty();
        }
        Optional<Ticket> just = media.joined(work, person)
            .filter(t -> t.reportedBy(person.contact()) && t.place().known());
        if (!putsRight && (just.isEmpty() || said.place(null) instanceof Finding.None)) {
            return Optional.empty();
        }
        Optional<Ticket> meant = just.isPresent() || !putsRight ? just : OwnTickets.lastOpen(work, person);
        return meant
            .flatMap(ticket -> place(said, ticket, putsRight).map(place -> OwnTickets.together(work, person, ticket)
                .stream()
                .filter(t -> t.open() && t.place().equals(ticket.place()))
                .map(t -> put(work, person, t, place, text, just.isPresent()))
                .collect(Collectors.joining("\n"))));
    }

    /**
     * Where it really is; a bare group is of the village it was taken to be in. A place
     * alone puts right too.
     */
    private Optional<Place> place(Reading said, Ticket ticket, boolean putsRight) {
        Finding finding = said.place(null) instanceof Finding.At at ? at
                : said.of(branch(ticket) + " " + said.words()).place(null);
        boolean guessed = finding instanceof Finding.At at && at.place().grid() == null
                && !(said.place(null) instanceof Finding.At);
        return !guessed && finding instanceof Finding.At at && at.place().branch() != null
                && !at.place().equals(ticket.place())
                && (putsRight && tellsNothingElse(said, at) || Places.onlyAPlace(said, at.matched()))
                        ? Optional.of(at.place()) : Optional.empty();
    }

    /** What it puts right is no trouble of its own. */
    private static boolean tellsNothingElse(Reading said, Finding.At at) {
        String rest = Places.beside(said.words(), at.matched()).replace("不", "");
        return rest.length() <= LITTLE_ELSE && !Places.TROUBLE.matcher(rest).find();
    }

    private String branch(Ticket ticket) {
        return ticket.place().branch() == null ? ""
                : network.branch(ticket.place().branch()).map(Branch::name).orElse("");
    }

    private String put(Work work, Person person, Ticket ticket, Place place, String text, boolean just) {
        String words = PhoneTold.words(Typed.remark(text), ticket);
        Ticket reached = PhoneTold.in(text, ticket);
        boolean moves = just && Correcting.stillMoves(ticket);
        Outcome outcome = moves
                ? correcting.correct(work, Actor.of(person), reached, place, Belonging.of(network, person), words)
                : noting.supplement(work, Actor.of(person), reached, words);
        return outcome.text();
    }

}
