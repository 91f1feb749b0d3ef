package cn.lianhu.sight;

import static cn.lianhu.sight.Part.AREA;
import static cn.lianhu.sight.Part.CATEGORY;
import static cn.lianhu.sight.Part.CLOSING;
import static cn.lianhu.sight.Part.FAMILY;
import static cn.lianhu.sight.Part.HANDLER;
import static cn.lianhu.sight.Part.HISTORY;
import static cn.lianhu.sight.Part.HOUSE;
import static cn.lianhu.sight.Part.LIMIT;
import static cn.lianhu.sight.Part.MEDIA;
import static cn.lianhu.sight.Part.NUMBER;
import static cn.lianhu.sight.Part.PHONE;
import static cn.lianhu.sight.Part.PLACE;
import static cn.lianhu.sight.Part.STATE;
import static cn.lianhu.sight.Part.VOICE;
import static cn.lianhu.sight.Part.WORDS;

import java.util.EnumSet;
import java.util.Set;

/** The one table of who sees what. */
final class SightTable {

    private static final Set<Part> NOTHING = EnumSet.noneOf(Part.class);

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    /**
     * Texts to who reported in confidence never say what it is about: somebody may look
     * over his shoulder.
     */
    private static final Set<Part> ALL_BUT_CATEGORY = EnumSet.complementOf(EnumSet.of(CATEGORY));

    private static final Set<Part> WORK = EnumSet.of(NUMBER, STATE, CATEGORY, AREA, WORDS, HANDLER, LIMIT, CLOSING,
            HISTORY);

    private static final Set<Part> NARROW = EnumSet.of(NUMBER, STATE, CATEGORY, AREA, PLACE);

    private static final Set<Part> BARE = EnumSet.of(NUMBER, STATE, AREA);

    private static final Set<Part> COMPLAINT = with(WORK, PLACE, MEDIA, VOICE);

    private SightTable() {
    }

    static Set<Part> of(Eye eye, Secrecy secrecy) {
        return switch (secrecy) {
            case ORDINARY -> ordinary(eye);
            case HIDDEN -> hidden(eye);
            case CONFIDENTIAL -> confidential(eye);
            case CONDUCT -> conduct(eye);
        };
    }

    private static Set<Part> ordinary(Eye eye) {
        return switch (eye) {
            case REPORTER, HANDLER, SENT, ABOVE_NOW, DESK_NOW -> ALL;
            case FOLLOWER -> EnumSet.of(NUMBER, STATE, CATEGORY, AREA, LIMIT, CLOSING);
            case ABOVE, DESK -> NARROW;
            case LINKED -> EnumSet.of(NUMBER, STATE, CATEGORY, AREA, FAMILY, HOUSE, CLOSING);
            case NOBODY -> NOTHING;
        };
    }

    /**
     * Who follows came with a ticket of his own that was merged into it, or was asked
     * whether it is his, too: nobody else can.
     */
    private static Set<Part> hidden(Eye eye) {
        return switch (eye) {
            case REPORTER -> ALL;
            case HANDLER, ABOVE_NOW, DESK_NOW -> with(WORK, PLACE, MEDIA);
            case SENT -> with(WORK, PLACE, MEDIA, HOUSE, PHONE);
            case ABOVE, DESK -> NARROW;
            case FOLLOWER -> EnumSet.of(NUMBER, STATE, CATEGORY, CLOSING);
            case LINKED, NOBODY -> NOTHING;
        };
    }

    private static Set<Part> confidential(Eye eye) {
        return switch (eye) {
            case REPORTER -> ALL_BUT_CATEGORY;
            case HANDLER -> with(WORK, PLACE);
            case SENT -> with(WORK, PLACE, HOUSE, PHONE);
            case DESK_NOW -> COMPLAINT;
            case ABOVE, ABOVE_NOW, DESK -> BARE;
            case FOLLOWER, LINKED, NOBODY -> NOTHING;
        };
    }

    private static Set<Part> conduct(Eye eye) {
        return switch (eye) {
            case REPORTER -> ALL_BUT_CATEGORY;
            case DESK, DESK_NOW -> COMPLAINT;
            case HANDLER, SENT, ABOVE, ABOVE_NOW, FOLLOWER, LINKED, NOBODY -> NOTHING;
        };
    }

    static Set<Part> with(Set<Part> some, Part... more) {
        Set<Part> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }

}
