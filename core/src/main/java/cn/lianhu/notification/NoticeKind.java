package cn.lianhu.notification;

import java.util.Locale;

/**
 * The kinds of notice; each may have a template of the platform's, except MEDIA: photos
 * and voices without words.
 */
public enum NoticeKind {

    TASK, PROGRESS, CLOSED, REMINDER, MEDIA;

    /** The name settings use. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

}
