package cn.lianhu.reading;

import cn.lianhu.network.PersonFinder;
import cn.lianhu.network.PlaceFinder;
import cn.lianhu.triage.Heard;
import cn.lianhu.triage.Learnt;
import cn.lianhu.triage.Once;
import java.util.function.Supplier;

/** Reads messages, knowing the network and what was learnt. Safe from many threads. */
public final class Reader {

    private static final int SHORT = 30;

    private static final int BESIDE = 3;

    private final Supplier<PlaceFinder> places;

    private final Supplier<PersonFinder> persons;

    private final Learnt learnt;

    public Reader(Supplier<PlaceFinder> places, Supplier<PersonFinder> persons, Learnt learnt) {
        this.places = places;
        this.persons = persons;
        this.learnt = learnt;
    }

    public Reading read(String words) {
        Heard heard = learnt.hear(words);
        PlaceFinder finder = places.get();
        PersonFinder names = persons.get();
        return new Reading(words, heard, new Once<>(() -> blame(words, heard, finder, names)), finder, this);
    }

    /** Where little but a place is said, little speaks for or against anything. */
    private static Blame blame(String words, Heard heard, PlaceFinder finder, PersonFinder names) {
        Blame blame = Blame.of(words, heard.accuses(), names);
        boolean unnamed = blame.accuses() && blame.posts().isEmpty() && blame.people().isEmpty();
        return unnamed && words.length() <= SHORT && onlyPlace(words, finder) ? Blame.NONE : blame;
    }

    private static boolean onlyPlace(String words, PlaceFinder finder) {
        return words.length() - finder.find(words, null).matched().length() <= BESIDE;
    }

}
