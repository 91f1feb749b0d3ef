package cn.lianhu.triage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody from staff answers when he is given a task. */
public enum AnswerKind {

    /** He goes. */
    ACCEPT,
    /** He has read it. */
    RECEIVED, DONE,
    /** It is not for him, or he cannot. */
    CANNOT,
    /** Where, who, when. */
    QUESTION, PROGRESS,
    /** Somebody else should do it. */
    FORWARD,
    /** No answer, but something new. */
    REPORT;

    /** As the files of lines write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AnswerKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

}
