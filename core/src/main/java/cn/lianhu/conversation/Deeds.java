package cn.lianhu.conversation;

import cn.lianhu.casework.Acts;
import cn.lianhu.choosing.MutualChoice;
import cn.lianhu.desk.FrontDoor;
import cn.lianhu.roster.Roster;

/**
 * All that may be done by a word: to tickets, in a mutual choice, to the network; and who
 * gets to the desk.
 */
public record Deeds(Acts acts, MutualChoice choice, Roster roster, FrontDoor door) {
}
