package cn.lianhu.conversation;

import org.jspecify.annotations.Nullable;

/**
 * What an operator may set of the chat.
 *
 * @param limited whether messages are counted
 * @param perPerson how many one person may send in ten minutes
 * @param perStaff the same of a member
 * @param drafts whether words that may be the beginning of a report wait for more
 * @param desk where the desk is on the web, without a slash at the end; null where there
 * is none
 * @param pages where the tickets' pages are, in the same way
 */
public record ChatSettings(boolean limited, int perPerson, int perStaff, boolean drafts, @Nullable String desk,
        @Nullable String pages) {
}
