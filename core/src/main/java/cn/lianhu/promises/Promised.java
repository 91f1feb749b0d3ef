package cn.lianhu.promises;

import cn.lianhu.ledger.DocumentKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a member has promised.
 *
 * @param year for which it counts; 0 before the first
 * @param made in his order
 */
public record Promised(String member, long version, int year, List<Promise> made) {

    public static final DocumentKind<Promised> KIND = new DocumentKind<>("promised", Promised.class, Promised::nothing,
            Promised::member, Promised::version, (p, version) -> new Promised(p.member, version, p.year, p.made));

    /** Of one promise. */
    private static final int DEEDS = 20;

    /**
     * One promise.
     *
     * @param deeds what was done of it, oldest first
     */
    public record Promise(String text, List<Deed> deeds) {

        public Promise {
            deeds = deeds == null ? List.of() : List.copyOf(deeds);
        }

        Promise with(Deed deed) {
            List<Deed> all = Stream.concat(deeds.stream(), Stream.of(deed)).toList();
            return new Promise(text, all.subList(Math.max(0, all.size() - DEEDS), all.size()));
        }

    }

    /** What was done, in his words. */
    public record Deed(Instant at, String words) {
    }

    public Promised {
        made = made == null ? List.of() : List.copyOf(made);
    }

    private static Promised nothing(String member) {
        return new Promised(member, 0, 0, List.of());
    }

    /** What counts in a year; what was promised for another is past. */
    public List<Promise> in(int asked) {
        return year == asked ? made : List.of();
    }

    /** These instead; what was done of one that stays as it is remains. */
    public Promised setting(int now, List<String> texts) {
        return new Promised(member, version, now,
                texts.stream().map(text -> same(now, text).orElse(new Promise(text, List.of()))).toList());
    }

    private Optional<Promise> same(int now, String text) {
        return in(now).stream().filter(promise -> promise.text().equals(text)).findFirst();
    }

    /**
     * @param place from 1 to how many there are
     */
    public Promised done(int place, Deed deed) {
        List<Promise> all = new ArrayList<>(made);
        all.set(place - 1, all.get(place - 1).with(deed));
        return new Promised(member, version, year, all);
    }

    public Promised forgotten() {
        return new Promised(member, version, 0, List.of());
    }

}
