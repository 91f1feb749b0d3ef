package cn.lianhu.triage;

import java.util.Arrays;
import java.util.Optional;

/**
 * What threatens life; decides what the answer begins with. Earlier ones win where
 * several are named.
 */
public enum DangerKind {

    FIRE_POWER("electric"), GAS("gas"), SELF_HARM("selfharm"), WATER_DROWNING("drowning"), VIOLENCE("violence"),
    FIRE("fire"), TRAPPED("trapped"), CRASH("crash"), MEDICAL("medical"), FLOOD("flood"), COLLAPSE("collapse"),
    MISSING("missing"), MANHOLE("manhole");

    private final String code;

    DangerKind(String code) {
        this.code = code;
    }

    /** How {@code danger.csv} calls it. */
    public String code() {
        return code;
    }

    /** Whether somebody is hurt by it, and not only might be. */
    public boolean hurts() {
        return switch (this) {
            case MEDICAL, CRASH, VIOLENCE, WATER_DROWNING, SELF_HARM -> true;
            case FIRE_POWER, GAS, FIRE, TRAPPED, FLOOD, COLLAPSE, MISSING, MANHOLE -> false;
        };
    }

    public static Optional<DangerKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

}
