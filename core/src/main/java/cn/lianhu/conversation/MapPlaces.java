package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Noting;
import cn.lianhu.intake.Inbound;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.List;
import java.util.Optional;

/** A place sent from the map. */
final class MapPlaces {

    private final Texts texts;

    private final Places places;

    private final MediaMessages media;

    private final Noting noting;

    private final Reporting reporting;

    MapPlaces(Wording wording, Places places, MediaMessages media, Noting noting, Reporting reporting) {
        this.texts = wording.texts();
        this.places = places;
        this.media = media;
        this.noting = noting;
        this.reporting = reporting;
    }

    /**
     * A place from the map joins his ticket, or makes one that nobody has understood yet.
     */
    String answer(Work work, Person person, Inbound.Location location, Reading said) {
        String label = location.label() == null ? "" : Typed.plain(location.label());
        String text = texts.say(Say.MAP_PLACE, "label", label, "latitude", location.latitude(), "longitude",
                location.longitude());
        Optional<String> placed = places.fromMap(work, person, said.of(label), said.of(text));
        if (placed.isPresent()) {
            return placed.get();
        }
        return media.joined(work, person)
            .map(t -> noting.supplement(work, Actor.of(person), t, text).text())
            .orElseGet(() -> reporting.unheard(work, person, said.of(text), List.of()));
    }

}
