package cn.lianhu.notification;

import java.util.Locale;

/** The kinds of notice; each may have a template of the platform's. */
public enum NoticeKind {
    TASK, PROGRESS, CLOSED, REMINDER;

    /** The name settings use. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT);
    }
}
