package cn.lianhu.bot.phones;

import java.util.List;

/**
 * Somebody of the network whose phone can be opened.
 *
 * @param kind     household or member
 * @param roles    what he is, in words, as {@code 联户党员}; nothing for a household
 * @param posts    the kinds of post he holds
 * @param place    the household's address, or where the member serves
 * @param grid     its name; null for officers without one
 * @param branch   its name; null for officers without one
 * @param linked   the household's linked member; null without one
 * @param bindCode what binds a phone to him
 */
record Someone(String id, String kind, String name, List<String> roles, List<String> posts, String place,
        String grid, String branch, String linked, String bindCode) {}
