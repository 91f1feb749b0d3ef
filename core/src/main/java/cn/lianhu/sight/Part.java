package cn.lianhu.sight;

/** A part of a ticket that somebody may see or not. */
public enum Part {

    NUMBER, STATE, CATEGORY,
    /** The group, as the network calls it. */
    AREA,
    /** The place the report names. */
    PLACE,
    /** The reporter's address. */
    HOUSE, WORDS,
    /** Photos and videos. */
    MEDIA,
    /** Voices, which tell who speaks. */
    VOICE,
    /** Whose report it is: the family, or the member. */
    FAMILY, PHONE, HANDLER, LIMIT,
    /** What was done, or why it was not. */
    CLOSING, HISTORY

}
