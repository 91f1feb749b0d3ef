package cn.lianhu.triage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people say to the account that is no report. */
public enum TalkKind {

    GREETING, THANKS, OK,
    /** About the account or the people behind it. */
    QUESTION,
    /** How far it is. */
    PROGRESS, URGE, WITHDRAW, SATISFIED, UNSATISFIED,
    /** What was reported works again. */
    FIXED,
    /** Sent by mistake. */
    OOPS,
    /** Binding, and moving house. */
    BIND, AD,
    /** News and warnings passed on. */
    FORWARD, TEST, ABUSE, CHAT,
    /** That nobody may know who said what was said before. */
    SECRET,
    /** What was said before is put right. */
    CORRECTION,
    /** Where it is, and nothing else. */
    PLACE;

    /** Whether it is about what he reported before. */
    public boolean ofOwnMatter() {
        return switch (this) {
            case PROGRESS, URGE, WITHDRAW, SATISFIED, UNSATISFIED, FIXED, SECRET, CORRECTION -> true;
            default -> false;
        };
    }

    /** As the files of lines write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TalkKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

}
