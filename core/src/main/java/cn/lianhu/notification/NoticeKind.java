package cn.lianhu.notification;

import java.util.Locale;

/**
 * The kinds of notice; each may have a template of the platform's, except MEDIA: photos
 * and voices without words, and SCHEME: what the scheme around the tickets has to say,
 * which is kept where it does not reach somebody for nothing.
 */
public enum NoticeKind {

    TASK, PROGRESS, CLOSED, REMINDER, MEDIA, SCHEME;

    /** Whether it may go by a way that is numbered or costs something. */
    public boolean pressing() {
        return this != SCHEME;
    }

    /** The name settings use. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

}
