package cn.lianhu.reading;

import cn.lianhu.network.Directory;
import cn.lianhu.network.PersonFinder;
import cn.lianhu.network.PlaceFinder;
import cn.lianhu.triage.Findings;
import cn.lianhu.triage.Latest;
import cn.lianhu.triage.Learnt;
import cn.lianhu.triage.Once;
import java.util.Map;

/**
 * Reads messages, knowing the network and what was learnt. What was read lately is not
 * read again: a decision that runs anew, and whoever asks for the same part of a message,
 * get the same reading. Safe from many threads.
 */
public final class Reader {

    /** As many as a few dozen messages at once come to, with all their parts. */
    private static final int LATELY = 1_024;

    private static final int SHORT = 30;

    private static final int BESIDE = 3;

    private final Directory directory;

    private final Learnt learnt;

    private final Map<String, Reading> lately = Latest.of(LATELY);

    public Reader(Directory directory, Learnt learnt) {
        this.directory = directory;
        this.learnt = learnt;
    }

    public Reading read(String words) {
        Reading known = lately.get(words);
        if (known != null) {
            return known;
        }
        Reading first = anew(words);
        Reading meanwhile = lately.putIfAbsent(words, first);
        return meanwhile == null ? first : meanwhile;
    }

    private Reading anew(String words) {
        Findings heard = learnt.hear(words);
        PlaceFinder finder = directory.places();
        PersonFinder names = directory.persons();
        return new Reading(words, heard, new Once<>(() -> blame(words, heard, finder, names)), finder, this);
    }

    /** Where little but a place is said, little speaks for or against anything. */
    private static Blame blame(String words, Findings heard, PlaceFinder finder, PersonFinder names) {
        Blame blame = Blame.of(words, heard.accuses(), names);
        boolean unnamed = blame.accuses() && blame.posts().isEmpty() && blame.people().isEmpty();
        return unnamed && words.length() <= SHORT && onlyPlace(words, finder) ? Blame.NONE : blame;
    }

    private static boolean onlyPlace(String words, PlaceFinder finder) {
        return words.length() - finder.find(words, null).matched().length() <= BESIDE;
    }

}
