package cn.lianhu.triage;

/** What threatens life; decides what the answer begins with. Earlier ones win where several are named. */
public enum DangerKind {
    FIRE_POWER,
    GAS,
    SELF_HARM,
    WATER_DROWNING,
    VIOLENCE,
    FIRE,
    MEDICAL,
    COLLAPSE,
    MISSING,
    MANHOLE;

    /** Whether fearing it, or nearly having it, already calls for help. */
    boolean urgentWhenFeared() {
        return this == SELF_HARM || this == MISSING || this == VIOLENCE;
    }

    /** Whether it stays until somebody mends it. */
    boolean lasts() {
        return this == FIRE_POWER || this == GAS || this == MANHOLE;
    }
}
