package cn.lianhu.conversation;

/** How many messages one person may send in ten minutes. */
public record ChatLimits(boolean enabled, int perPerson, int perStaff) {
}
